import { type Box, everywhere, meet } from './box.ts'

/** Something on a slide that a viewer sees: a piece of text, a picture, a block of code. */
export interface Seen {
  readonly node: Text | Element
  /** What boxes within the slide leave of it to be seen. */
  readonly clip: Box
  /** Whether it was put to its place by hand. */
  readonly isPlaced: boolean
  /** Whether its text is printed as text, and as it is written. */
  readonly isPlain: boolean
}

/**
 * Walks through what is seen of a slide, in the order of the page, into pictures that stand in a shadow root
 * too. What only readers that listen are to get is left out, and so is what waits for a click.
 *
 * @param without a selector of what is not gone into
 */
export function walkSlide(slide: HTMLElement, without?: string): Seen[] {
  const { layout, numbered } = window.slidevNames
  const unseen = new Set('script style template noscript option title desc metadata defs symbol'.split(' '))
  const whole = slide.getBoundingClientRect()
  const seen: Seen[] = []

  const kidsOf = (element: Element): Iterable<Node> => {
    if (element instanceof HTMLDetailsElement && !element.open) return element.querySelectorAll('summary')
    const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : []
    return assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes
  }
  /** A box as large as the slide is the slide's own, and hides nothing on purpose; code scrolls anywhere. */
  const clipOf = (element: Element): Partial<Box> => {
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (element.localName === 'pre') return { left, top, right, bottom }
    return {
      ...(width < whole.width - 4 ? { left, right } : {}),
      ...(height < whole.height - 4 ? { top, bottom } : {}),
    }
  }
  const walk = (element: Element, around: Omit<Seen, 'node'>): void => {
    if (unseen.has(element.localName) || (without && element.matches(without))) return
    const style = getComputedStyle(element)
    if (style.display === 'none' || style.opacity === '0' || style.contentVisibility === 'hidden') return
    if (style.clip !== 'auto') return
    const isVisible = style.visibility === 'visible'
    const isPlaced =
      around.isPlaced || (/absolute|fixed/.test(style.position) && !element.matches(`${layout}, ${numbered}`))
    const here = { ...around, isPlaced }
    // Other drawings are decoration, unless they hold words; that of a diagram is in the diagram's own element.
    const isDrawing = element.localName === 'svg' && element.parentElement && element.querySelector('text')
    const isPicture =
      isDrawing || element.matches(`img, video, canvas, iframe, object, embed, ${window.ownNames.diagram}`)
    if (isVisible && (isPicture || element.localName === 'pre')) seen.push({ node: element, ...here })
    const isClipped = style.overflowX !== 'visible' || style.overflowY !== 'visible'
    const below = {
      isPlaced,
      clip: isClipped ? meet(here.clip, { ...everywhere(), ...clipOf(element) }) : here.clip,
      isPlain:
        here.isPlain &&
        style.filter === 'none' &&
        style.maskImage === 'none' &&
        style.clipPath === 'none' &&
        !style.transform.startsWith('matrix3d') &&
        !element.matches('.katex'),
    }
    const hasInk = isVisible && style.fontSize !== '0px' && !/^rgba\(.*, 0\)$/.test(style.webkitTextFillColor)
    for (const kid of kidsOf(element)) {
      if (kid instanceof Element) walk(kid, below)
      else if (kid instanceof Text && hasInk && kid.data.trim()) seen.push({ node: kid, ...below })
    }
  }

  for (const kid of slide.children) walk(kid, { clip: everywhere(), isPlaced: false, isPlain: true })
  return seen
}
