import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkFonts } from '../../scripts/check/check-fonts.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { deckFolder } from '../support/deck-folder.ts'

const folder = deckFolder({
  'slides.md': `---
theme: none
fonts:
  sans: Nosuch Sans, ../../../x, Drawn
  serif: My Serif
  local: My Serif, Lent
---

# One

---

# Two

<!--
Say: → ⇌ 腺 and ក
-->
`,
  'styles/fonts.css': `
@font-face { font-family: "Drawn"; src: url(../drawn.woff2) }
@font-face { src: url(../lent.woff2); font-family: lent }
`,
})

test('fonts that are not there, names that none can have, fonts of the machine, and odd characters in notes', async () => {
  const deck = await readDeck(join(folder, 'slides.md'))
  const problems = await checkFonts(deck, findWebFonts(deck.slidev.data.config.fonts, deck.root))
  expect(problems).toMatchObject([
    {
      severity: 'warning',
      message: 'the font "Nosuch Sans" is not installed; another one stands in for it',
      at: { line: 4 },
      hint: 'run: npm install @fontsource/nosuch-sans',
    },
    {
      message: 'the font "../../../x" is not installed; another one stands in for it',
      hint: expect.stringMatching(/^no font package has such a name/),
    },
    { severity: 'warning', message: expect.stringMatching(/^the font "My Serif" is one of your machine/) },
    {
      severity: 'warning',
      message: 'slide 2: no font of this deck has “ក” (U+1780), in its note',
      at: { line: 16 },
    },
  ])
})
