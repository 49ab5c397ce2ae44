import type { SlideInfo, SlidevData } from '@slidev/types'
import { textOfHtml } from '../shared/text-of-html.ts'
import { besideHeadings } from './beside-headings.ts'
import { type CitationWords, citationWords, sayReading } from './citation-words.ts'
import type { ReferenceSlide } from './citations.ts'
import type { CitedWork } from './cited-works.ts'
import { findHtml } from './find-html.ts'
import { layoutOf } from './layout-of.ts'
import { ownComponents } from './own-components.ts'
import { referencePages } from './reference-pages.ts'
import { tokensOf } from './tokens-of.ts'

/** The canvas on which the sizes below are given. */
const canvas = { width: 980, height: 552, size: 20 }

/** What is around a list of references: margins to both sides, a heading above, a foot below. */
const around = { sides: 2 * 56, above: 100, below: 48 }

/** The tag of the list of references; the other is that of slidev-addon-citations. */
export const referencesTag =
  /<(?:References|BiblioList|biblio-list)\b[^>]*?(?:\/>|>\s*<\/(?:References|BiblioList|biblio-list)>)/

/**
 * Makes as many slides of each slide with references as these need. They follow it, and stand where it stands in
 * the source.
 *
 * @param data its slides are added to, and numbered anew
 */
export function addReferenceSlides(
  data: SlidevData,
  works: readonly CitedWork[],
  { language, root }: { readonly language: string; readonly root: string },
): ReferenceSlide[] {
  const words = citationWords(language)
  // A component of the deck's own that is called so shows what it likes.
  const hasOwn = ownComponents({ root }).has('References')
  const { canvasWidth, aspectRatio } = data.config
  const scale = canvasWidth / canvas.width
  const room = {
    width: canvasWidth - around.sides * scale,
    height: canvasWidth / aspectRatio - (around.above + around.below) * scale,
    size: canvas.size * scale,
  }
  const counts = referencePages(
    works.map((work) => textOf(work, words)),
    room,
  )
  const shown: ReferenceSlide[] = []
  const slides = data.slides.flatMap((slide) => {
    if (hasOwn || !showsReferences({ slidev: { data } }, slide)) return [slide]
    slide.title ??= words.references
    // The name that slidev-addon-citations has for it.
    if (slide.frontmatter.layout === 'biblio') slide.frontmatter.layout = 'references'
    let from = 0
    return counts.map((count, index) => {
      const copy = index === 0 ? slide : { ...slide }
      shown.push({
        slide: copy,
        works: works.slice(from, from + count).map(({ key }) => key),
        page: index + 1,
        pages: counts.length,
      })
      from += count
      return copy
    })
  })
  for (const [index, slide] of slides.entries()) slide.index = index
  data.slides.splice(0, Number.POSITIVE_INFINITY, ...slides)
  return shown
}

/** A slide with the tag, or one of the layout that holds nothing but a heading. */
function showsReferences(deck: Parameters<typeof layoutOf>[0], slide: SlideInfo): boolean {
  const isHtml = () =>
    findHtml(tokensOf(slide.content), { file: '', line: 0 }).some(({ code }) => referencesTag.test(code))
  if (referencesTag.test(slide.content) && isHtml()) return true
  return ['references', 'biblio'].includes(layoutOf(deck, slide)) && besideHeadings(slide.content) === ''
}

/** About what is read of an entry in the list. */
function textOf({ full, read, slides }: CitedWork, words: CitationWords): string {
  return `${textOfHtml(full)} ${sayReading(read, words)} ${words.slides(slides.length)}${slides.join(words.between)}`
}
