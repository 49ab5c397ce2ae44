/** What is told of one label of a picture: see {@link readLabels}. */
export interface ReadLabel {
  readonly text: string
  /** Height of its letters as they are shown, in pixels. */
  readonly size: number
  readonly family: string
  /** Contrast with what is painted behind its middle, as WCAG 2.2 reckons it. */
  readonly contrast: number
  /** How far it reaches out of its picture, in pixels. */
  readonly outside: number
}

/**
 * Reads the labels of the picture in an element's shadow root, as they are shown.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function readLabels(host: Element): ReadLabel[] {
  const svg = host.shadowRoot?.querySelector('svg')
  if (!svg) return []
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  type Colour = readonly [number, number, number, number]
  const read = (css: string): Colour => {
    if (!canvas || css === 'none') return [0, 0, 0, 0]
    canvas.clearRect(0, 0, 1, 1)
    canvas.fillStyle = css
    canvas.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data
    return [r, g, b, a / 255]
  }
  const luminance = ([r, g, b]: Colour) => {
    const part = (value: number) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b)
  }
  const ground = read(getComputedStyle(document.body).backgroundColor)
  const all = [...svg.querySelectorAll<SVGElement>('*')]
  const shapes = all.filter(
    (element): element is SVGGeometryElement =>
      element instanceof SVGGeometryElement && !element.closest('marker, defs, clipPath, mask, symbol'),
  )
  /** The colour at a point of the screen, of all that is painted before a text. */
  function behind(text: Element, x: number, y: number): Colour {
    let [r, g, b] = ground
    for (const shape of shapes) {
      if (all.indexOf(shape) > all.indexOf(text as SVGElement)) continue
      const { fill, fillOpacity, display, visibility } = getComputedStyle(shape)
      const [red, green, blue, alpha] = read(fill)
      let share = display === 'none' || visibility === 'hidden' ? 0 : alpha * Number(fillOpacity)
      for (let part: Element | null = shape; part && part !== svg; part = part.parentElement)
        share *= Number(getComputedStyle(part).opacity)
      const point = new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()?.inverse())
      if (share === 0 || !shape.isPointInFill(point)) continue
      ;[r, g, b] = [r + (red - r) * share, g + (green - g) * share, b + (blue - b) * share]
    }
    return [r, g, b, 1]
  }
  const edge = svg.getBoundingClientRect()
  return [...svg.querySelectorAll('text')].flatMap((text) => {
    const words = text.textContent?.replace(/\s+/g, ' ').trim() ?? ''
    const { fill, fontSize, fontFamily, display } = getComputedStyle(
      text.querySelector('tspan:not(:has(tspan))') ?? text,
    )
    if (!words || display === 'none') return []
    const { a = 1, b = 0 } = text.getScreenCTM() ?? {}
    const box = text.getBoundingClientRect()
    const own = luminance(read(fill))
    const other = luminance(behind(text, box.left + box.width / 2, box.top + box.height / 2))
    return [
      {
        text: words,
        size: Number.parseFloat(fontSize) * Math.hypot(a, b),
        family: fontFamily,
        contrast: (Math.max(own, other) + 0.05) / (Math.min(own, other) + 0.05),
        outside: Math.max(
          edge.left - box.left,
          box.right - edge.right,
          edge.top - box.top,
          box.bottom - edge.bottom,
          0,
        ),
      },
    ]
  })
}
