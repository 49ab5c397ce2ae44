import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import type { Problem } from '../shared/problem.ts'

/** Formulas in notes that KaTeX cannot set; those on slides are told when the slides are rendered. */
export async function checkNoteFormulas(deck: Deck): Promise<Problem[]> {
  const slides = deck.slidev.data.slides.filter(({ note }) => note?.includes('$'))
  if (slides.length === 0) return []
  const { notesMarkdown } = await import('../handout/notes/notes-markdown.ts')
  const problems: Problem[] = []
  for (const { index, note = '' } of slides)
    notesMarkdown(deck, (tex, message) => {
      const [first = ''] = tex.trim().split('\n')
      problems.push({
        severity: 'warning',
        message: `slide ${index + 1}: a formula in its notes: ${message}`,
        at: lineOf(deck, index + 1, first),
        hint: 'it is shown as it is written; a dollar that is money is written \\$',
      })
    }).render(note)
  return problems
}
