import { asksForEditors } from '../deck/asks-for-editors.ts'
import type { Deck } from '../deck/deck.ts'
import { editorFence } from '../deck/editor-fence.ts'
import type { Problem } from '../shared/problem.ts'

/** Says where a deck has Slidev's code editor and its talk has not, or cannot run what is in it. */
export function checkEditors({ slides, slidev, allowed }: Deck): Problem[] {
  const editors = slides.flatMap(({ fences }) => fences).filter(({ info }) => editorFence.test(info))
  if (!asksForEditors(slidev))
    return editors.map(({ at }) => ({
      severity: 'warning',
      message: 'the code editor (Monaco) works in the live preview only; the outputs show the code',
      at,
      hint: 'present from `npm run dev` to edit and run code on stage, or write `monaco: true` at the head of the deck',
    }))
  if (allowed.includes('eval')) return []
  return editors
    .filter(({ info }) => info.includes('{monaco-run}'))
    .map(({ at }) => ({
      severity: 'warning',
      message: 'the talk does not run what is written in its code editors',
      at,
      hint: 'write `allow: [eval]` at the head of the deck',
    }))
}
