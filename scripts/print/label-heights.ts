/** How high the letters of a diagram are. */
export interface LabelHeight {
  readonly no: number
  /** Name of the diagram among those of the deck. */
  readonly id: string
  /** Which it is of all on the page. */
  readonly index: number
  readonly kind: 'pathway' | 'laboratory' | 'diagram'
  /** Its size, as a multiple of its natural size. */
  readonly scale: number
  /** The smallest letters, in pixels of the slide's canvas; nothing where there are none, or they are not shown. */
  readonly height: number | undefined
}

/** Another picture for a diagram of the page, or another size. */
export interface Attempt {
  readonly index: number
  readonly scale: number
  readonly picture?: { readonly svg: string; readonly width: number; readonly height: number }
}

/**
 * The heights of the letters of all diagrams; or those that they would have with other pictures in their places. A
 * picture that would make its slide run over has none.
 *
 * Sent to the browser as text: sees its argument and the page, and nothing of this file.
 */
export function labelHeights(attempts: readonly Attempt[] | null): LabelHeight[] {
  const { diagram, pathway, laboratory } = window.ownNames
  const hosts = window
    .printedSlides()
    .flatMap(({ no, element }) =>
      [...element.querySelectorAll<HTMLElement>(diagram)].map((host) => ({ no, host, slide: element })),
    )
  const smallest = (host: HTMLElement) => {
    const svg = host.shadowRoot?.querySelector('svg')
    if (!svg || host.offsetWidth === 0) return undefined
    const texts = host.matches(pathway) ? '.node text' : 'text, foreignObject > *'
    const sizes = [...svg.querySelectorAll(texts)].flatMap((text) => {
      const innermost = text.querySelector('tspan:not(:has(tspan)), p') ?? text
      const { fontSize, display, visibility } = getComputedStyle(innermost)
      const isShown = text.textContent?.trim() && display !== 'none' && visibility !== 'hidden'
      return isShown ? [Number.parseFloat(fontSize)] : []
    })
    const { width, height } = svg.viewBox.baseVal
    const scale = Math.min(host.offsetWidth / width, host.offsetHeight / height)
    return sizes.length ? Math.min(...sizes) * scale : undefined
  }
  const scaleOf = (host: HTMLElement) => {
    const natural = host.shadowRoot?.querySelector('svg')?.viewBox.baseVal.width ?? 1
    return Number.parseFloat(host.style.getPropertyValue('--width')) / natural
  }
  const told = (index: number): LabelHeight[] => {
    const { no, host } = hosts[index] ?? {}
    if (!no || !host) return []
    const isDrawnFrom = host.closest(laboratory) ? 'laboratory' : 'pathway'
    return [
      {
        no,
        id: host.dataset.diagram ?? '',
        index,
        kind: host.matches(pathway) ? isDrawnFrom : 'diagram',
        scale: scaleOf(host),
        height: smallest(host),
      },
    ]
  }
  if (!attempts) return hosts.flatMap((_, index) => told(index))

  return attempts.flatMap(({ index, scale, picture }) => {
    const { host, slide } = hosts[index] ?? {}
    const root = host?.shadowRoot
    const before = told(index)
    if (!host || !root || !slide) return before
    const beyond = () =>
      Math.max(0, ...[...slide.querySelectorAll('*')].map((part) => part.getBoundingClientRect().bottom)) -
      slide.getBoundingClientRect().bottom
    const [was, parts, own] = [beyond(), [...root.childNodes], host.style.cssText]
    const around = host.parentElement?.style.getPropertyValue('--ratio')
    if (picture) {
      root.innerHTML = picture.svg
      const ratio = String(picture.width / picture.height)
      host.style.setProperty('--ratio', ratio)
      if (around) host.parentElement?.style.setProperty('--ratio', ratio)
    }
    host.style.setProperty('--width', `${(root.querySelector('svg')?.viewBox.baseVal.width ?? 0) * scale}px`)
    const height = beyond() > Math.max(was, 0) + 1 ? undefined : smallest(host)
    if (picture) root.replaceChildren(...parts)
    host.style.cssText = own
    if (around) host.parentElement?.style.setProperty('--ratio', around)
    return before.map((one) => ({ ...one, height }))
  })
}
