import type { Destination } from '../../shared/pdf/destinations.ts'

/** A link of the document, as far as its name can depend on it. */
export interface LinkTarget {
  /** The words of the link on the page, or the alternative text of its image; empty if it has neither. */
  readonly text: string
  /** Where it leads outside of the document. */
  readonly uri: string | undefined
  /** Where it leads inside of the document. */
  readonly destination: Destination | undefined
}

const words = {
  en: { slide: (number: number) => `Go to slide ${number}`, link: (to: string) => `Link to ${to}` },
  zh: { slide: (number: number) => `转到第 ${number} 张幻灯片`, link: (to: string) => `链接：${to}` },
}

/**
 * What a link says to who cannot see the page: the slide it leads to, else its own words, else its address.
 *
 * @param language of the document (BCP 47); English stands in for those without words here
 */
export function linkName({ text, uri, destination }: LinkTarget, language: string): string {
  const { slide, link } = /^zh\b/i.test(language) ? words.zh : words.en
  const number = destination && slideNumber(destination)
  if (number !== undefined) return slide(number)
  return text || link(uri ?? destination?.name ?? '?')
}

/** Slidev names a printed slide `003-01`: its number and its click; without such a name a page is a slide. */
function slideNumber({ name, page }: Destination): number | undefined {
  const slide = /^(\d+)-\d+$/.exec(name ?? '')?.[1]
  return page === undefined || slide === undefined ? page : Number(slide)
}
