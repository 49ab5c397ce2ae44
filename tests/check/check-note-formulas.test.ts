import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkNoteFormulas } from '../../scripts/check/check-note-formulas.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder } from '../support/deck-folder.ts'

test('formulas in notes that KaTeX cannot set are told with their lines', async () => {
  const notes = 'Fine: $x$, $5 and $10.\n\n$$\n\\nonsense + 1\n$$\n'
  const folder = deckFolder({
    'slides.md': `---\ntheme: none\n---\n\n# A\n\n---\n\n# B\n\n<!--\n${notes}-->\n`,
  })
  expect(await checkNoteFormulas(await readDeck(join(folder, 'slides.md')))).toEqual([
    {
      severity: 'warning',
      message: 'slide 2: a formula in its notes: Undefined control sequence: \\nonsense',
      at: { file: expect.stringMatching(/slides\.md$/), line: 15 },
      hint: 'it is shown as it is written; a dollar that is money is written \\$',
    },
  ])
})
