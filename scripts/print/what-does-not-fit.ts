import type { Deck } from '../deck/deck.ts'
import type { PageProblem } from './page-problem.ts'
import type { Outside, ReadPage } from './reading/read-pages.ts'

/**
 * What reaches out of its slide, once for each slide and edge. What is cut looks so in Slidev too, and is a
 * warning; what is lost to the PDF is an error. A slide that says `overflow: ok` means it, and so does a theme
 * that puts a picture of its own across the edge.
 */
export function whatDoesNotFit(deck: Deck, pages: readonly ReadPage[]): PageProblem[] {
  const worst = new Map<string, { no: number; outside: Outside }>()
  for (const { no, outside } of pages) {
    if (deck.slidev.data.slides[no - 1]?.frontmatter.overflow === 'ok') continue
    for (const found of outside) {
      if (isOfTheme(found, deck.slides[no - 1]?.source ?? '')) continue
      const key = `${no} ${found.beyond}`
      const known = worst.get(key)
      // A slide has a page for each of its clicks.
      if (!known || found.lost.length > known.outside.lost.length) worst.set(key, { no, outside: found })
    }
  }
  return [...worst.values()].map(({ no, outside }) => toProblem(no, outside))
}

/** A picture that is still seen, put to its place by hand, and not by the source of the slide. */
function isOfTheme({ isPlacedPicture, lost, needle = '' }: Outside, source: string): boolean {
  // A file of a package or of the deck gets a part behind its name that tells it from others.
  const name = needle.replace(/(-[\w-]{8})?\.\w+$/, '')
  return isPlacedPicture && lost.length === 0 && name !== '' && !source.includes(name)
}

function toProblem(no: number, { what, beyond, pixels, others, lost, needle }: Outside): PageProblem {
  const all = others > 0 ? `${what} and ${others} more reach` : `${what} reaches`
  const size = `${pixels.toLocaleString('en-US')} px`
  const meant = 'if it is meant so, say `overflow: ok` in the frontmatter of the slide'
  const [message, hint] =
    beyond === 'box'
      ? [
          `${what} is ${size} larger than its box, and a PDF does not scroll`,
          'break long lines, or make the letters smaller',
        ]
      : beyond === 'cut'
        ? [
            `${what} is cut off by a box around it, by ${size}`,
            `make it smaller, or the box larger; ${meant}`,
          ]
        : [
            `${all} ${size} beyond the ${beyond} edge of the slide${missing(what, lost)}`,
            `make it smaller, or make two slides of it; ${meant}`,
          ]
  return {
    no,
    kind: lost.length > 0 ? 'lost-text' : 'does-not-fit',
    message,
    ...(needle ? { needle } : {}),
    hint,
  }
}

function missing(what: string, lost: readonly string[]): string {
  if (lost.length === 0) return ''
  if (lost.length === 1 && what.includes(lost[0] ?? '')) return ', and is not in the PDF'
  const names = lost.slice(0, 3).map((text) => `“${text}”`)
  const more = lost.length > names.length ? ` … (${lost.length} pieces of text)` : ''
  return `; not in the PDF: ${names.join(', ')}${more}`
}
