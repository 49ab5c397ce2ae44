import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { type Problem, problemOf } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

/** What Slidev does on some words of the headmatter, what is there in its place, and where. */
const leftOut = {
  pwa: ['no service worker is made', 'talk.html has everything in it: copy it to where you speak'],
  download: ['the talk has no button for its PDF', 'hand out slides.pdf, which lies beside the talk'],
  exportFilename: ['the PDF is slides.pdf, in the folder of its deck', 'rename it where you publish it'],
} as const

const renderer = 'setup/mermaid-renderer.ts'

/** Says what a deck asks for that is left out, because something else does it. */
export function checkLeftOut(deck: Deck): Problem[] {
  const { headmatter } = deck.slidev.data
  const inHeadmatter = Object.entries(leftOut).flatMap(([key, [message, hint]]) =>
    headmatter[key] && headmatter[key] !== 'dev'
      ? [
          problemOf('ignored', {
            message: `${key}: ${message}`,
            hint,
            at: lineOf(deck, 1, `${key}:`),
            isBeside: true,
          }),
        ]
      : [],
  )
  if (!existsSync(join(deck.root, renderer))) return inHeadmatter
  const message = 'diagrams are drawn while building, by Mermaid itself, and not by this renderer'
  return [...inHeadmatter, problemOf('ignored', { message, at: { file: shown(join(deck.root, renderer)) } })]
}
