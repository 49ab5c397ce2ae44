/** A piece of text as it is shown. */
export interface ShownText {
  readonly no: number
  readonly text: string
  /** What it belongs to, as far as it is held to other measures. */
  readonly part: 'body' | 'foot' | 'diagram' | 'index'
  /** Height of its letters, in pixels of the slide. */
  readonly size: number
  /** Of WCAG: 1 to 21. `undefined` on a picture or a gradient. */
  readonly contrast: number | undefined
}

/**
 * All texts of a print page, with size and contrast.
 *
 * Sent to the browser as text: sees the page, and nothing of this file.
 */
export function textsOnSlides(): ShownText[] {
  type Colour = readonly [number, number, number, number]
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  const known = new Map<string, Colour | undefined>()

  /** Whatever a style says: names, hex, oklch. */
  function colourOf(style: string): Colour | undefined {
    if (style === 'none') return [0, 0, 0, 0]
    if (!CSS.supports('color', style) || !context) return undefined
    if (!known.has(style)) {
      context.clearRect(0, 0, 1, 1)
      context.fillStyle = style
      context.fillRect(0, 0, 1, 1)
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data
      known.set(style, [red, green, blue, alpha / 255])
    }
    return known.get(style)
  }

  const over = (upper: Colour, lower: Colour): Colour => {
    const mix = (index: 0 | 1 | 2) => upper[index] * upper[3] + lower[index] * (1 - upper[3])
    return [mix(0), mix(1), mix(2), 1]
  }
  const luminance = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
      const value = part / 255
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrast = (one: Colour, other: Colour) => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }
  const faded = (colour: Colour, element: Element): Colour => {
    let alpha = colour[3]
    for (let each: Element | null = element; each; each = each.parentElement)
      alpha *= Number(getComputedStyle(each).opacity)
    return [colour[0], colour[1], colour[2], alpha]
  }

  /** What an element puts behind texts; `undefined` for what is no plain colour. */
  function groundOf(element: Element): Colour | undefined {
    const style = getComputedStyle(element)
    if (element instanceof SVGGeometryElement) {
      const fill = colourOf(style.fill)
      return fill && faded([fill[0], fill[1], fill[2], fill[3] * Number(style.fillOpacity)], element)
    }
    if (element instanceof SVGElement) return [0, 0, 0, 0]
    if (element instanceof HTMLImageElement || element instanceof HTMLVideoElement) return undefined
    if (style.backgroundImage !== 'none') return undefined
    const ground = colourOf(style.backgroundColor)
    return ground && faded(ground, element)
  }

  function groundAt(x: number, y: number, owner: Element): Colour | undefined {
    const found: Element[] = []
    const root = owner.getRootNode()
    if (root instanceof ShadowRoot) found.push(...root.elementsFromPoint(x, y))
    found.push(...document.elementsFromPoint(x, y).filter((each) => !found.includes(each)))
    let ground: Colour = [255, 255, 255, 1]
    const layers: Colour[] = []
    for (const element of found) {
      const layer = groundOf(element)
      if (!layer) return undefined
      layers.push(layer)
      if (layer[3] > 0.999) break
    }
    for (const layer of layers.reverse()) ground = over(layer, ground)
    return ground
  }

  function textNodes(root: Node): Text[] {
    const found: Text[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) found.push(node)
      else if (node instanceof Element && node.shadowRoot) found.push(...textNodes(node.shadowRoot))
    }
    return found
  }

  const partOf = (element: Element): ShownText['part'] => {
    const root = element.getRootNode()
    if (root instanceof ShadowRoot || element.closest('.pathway-legend')) return 'diagram'
    if (element.closest('.slide-footer, .slide-foot')) return 'foot'
    return element.closest('sub, sup, .msupsub, .mtight, .footnote-ref') ? 'index' : 'body'
  }

  return [...document.querySelectorAll<HTMLElement>('[data-slidev-no]')].flatMap((slide) =>
    textNodes(slide).flatMap((node): ShownText[] => {
      const owner = node.parentElement
      const text = node.data.trim()
      if (!owner || text === '' || owner.closest('style, title, desc, .katex-mathml, .sr-only')) return []
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getClientRects()[0]
      const style = getComputedStyle(owner)
      if (!box || box.width < 1 || style.visibility === 'hidden') return []
      const isDrawn = owner instanceof SVGElement
      const matrix = owner instanceof SVGGraphicsElement ? owner.getScreenCTM() : null
      const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1
      const ink = colourOf(isDrawn ? style.fill : style.color)
      const ground = groundAt(box.x + box.width / 2, box.y + box.height / 2, owner)
      return [
        {
          no: Number(slide.dataset.slidevNo),
          text,
          part: partOf(owner),
          size: Number.parseFloat(style.fontSize) * scale,
          contrast: ink && ground && contrast(over(faded(ink, owner), ground), ground),
        },
      ]
    }),
  )
}
