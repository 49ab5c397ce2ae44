import type { Deck } from '../deck/deck.ts'
import type { MarkdownSetup } from '../diagram/diagram-fences.ts'
import type { Problem } from '../shared/problem.ts'

const editor = /\s*\{monaco[\w-]*\}/

/** Shows what is in an editor fence as highlighted code, as in any other fence. */
export const plainCodeFences: MarkdownSetup = ({ renderer: { rules } }) => {
  const inner = rules.fence
  rules.fence = (tokens, index, ...rest) => {
    const token = tokens[index]
    if (token) token.info = token.info.replace(editor, '')
    return inner?.(tokens, index, ...rest) ?? ''
  }
}

/** Says where a deck asks for Slidev's code editor, which an audience's copy of the talk does not carry. */
export function editorWarnings(deck: Deck): Problem[] {
  return deck.slides
    .flatMap(({ fences }) => fences)
    .filter(({ info }) => editor.test(info))
    .map(({ at }) => ({
      severity: 'warning',
      message: 'the code editor (Monaco) works in the live preview only; the outputs show the code',
      at,
      hint: 'present from `npm run dev` to edit and run code on stage',
    }))
}
