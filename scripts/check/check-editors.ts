import type { Deck } from '../deck/deck.ts'
import { editorFence } from '../deck/editor-fence.ts'
import type { Problem } from '../shared/problem.ts'

/** Says where a deck asks for Slidev's code editor, which an audience's copy of the talk does not carry. */
export function checkEditors({ slides }: Deck): Problem[] {
  return slides
    .flatMap(({ fences }) => fences)
    .filter(({ info }) => editorFence.test(info))
    .map(({ at }) => ({
      severity: 'warning',
      message: 'the code editor (Monaco) works in the live preview only; the outputs show the code',
      at,
      hint: 'present from `npm run dev` to edit and run code on stage',
    }))
}
