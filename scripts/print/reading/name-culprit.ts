import { type Box, type Edge, reachesBeyond } from './box.ts'

/** What something on a slide is called, and what to look for in the source. */
export interface Name {
  readonly what: string
  readonly needle?: string
}

/**
 * The largest thing with a name of its own, such as a table, that reaches out of the slide where its text does;
 * else the element that holds the text.
 */
export function culpritOf(holder: Element, edge: Edge, whole: Box): Element {
  const { layout, numbered, printedSlide } = window.slidevNames
  const parentOf = (element: Element) => {
    const root = element.getRootNode()
    return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
  }
  let culprit: Element | undefined
  for (let at: Element | null = holder; at; at = parentOf(at)) {
    if (at.matches(`${layout}, ${numbered}, ${printedSlide}`)) break
    if (!reachesBeyond(at.getBoundingClientRect(), whole, 0).some((reach) => reach.edge === edge)) break
    if (at.matches(`table, pre, ul, ol, dl, svg, .katex, ${window.ownNames.diagram}`)) culprit = at
  }
  return culprit ?? holder
}

/**
 * @param text what of it was met first beyond the edge
 */
export function nameCulprit(culprit: Element, text: string): Name {
  const needle = firstWords(text).replace(/…$/, '')
  if (culprit.matches('table')) return { what: 'the table', needle }
  if (culprit.matches('pre')) return { what: 'the code', needle }
  if (culprit.matches('ul, ol, dl')) return { what: 'the list', needle }
  if (culprit.matches('.katex')) return { what: 'the formula', needle: '$' }
  if (culprit.matches(window.ownNames.diagram)) return { what: 'the diagram', needle: '```' }
  if (culprit.matches('svg')) return { what: 'the drawing', needle: '<svg' }
  return { what: `the text “${firstWords(text)}”`, needle }
}

/** A picture is known by its file, else by its words. */
export function namePicture(picture: Element): Name {
  const kind = { video: 'film', iframe: 'frame' }[picture.localName] ?? 'picture'
  const address = picture.getAttribute('src') ?? picture.getAttribute('data') ?? ''
  if (address && !address.startsWith('data:'))
    return { what: `the ${kind} ${address}`, needle: address.split('/').pop() ?? address }
  return { what: `the ${kind} ${firstWords(picture.getAttribute('alt') ?? '')}`.trim() }
}

/** Enough of a text to know it by. */
export function firstWords(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim()
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words
}
