import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { type Problem, problemOf } from '../shared/problem.ts'

const frame = /<(?:iframe|frame|embed|object)\b(?:"[^"]*"|'[^']*'|[^'">])*/gi
const address = /\s(?:src|data)\s*=\s*["']?(file:[^"'\s>]+)/gi

/** A frame must not name a page by where it lies on this machine: no talk has it, and no browser opens it. */
export function checkFrames(deck: Deck): Problem[] {
  return deck.slides.flatMap(({ no, html }) => {
    const { layout, url } = deck.slidev.data.slides[no - 1]?.frontmatter ?? {}
    const inTags = html.flatMap(({ code }) =>
      [...code.matchAll(frame)].flatMap(([tag]) =>
        [...tag.matchAll(address)].map(([, named]) => named ?? ''),
      ),
    )
    const shown = /^iframe/.test(String(layout)) && /^file:/i.test(String(url)) ? [String(url)] : []
    return [...inTags, ...shown].map((named) =>
      problemOf('missing-file', {
        message: `a frame with a page of this machine, which no talk has: ${named}`,
        at: lineOf(deck, no, named),
        hint: 'put the page into public/, and name it from there: /page.html',
      }),
    )
  })
}
