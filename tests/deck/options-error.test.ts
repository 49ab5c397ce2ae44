import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { shown } from '../../scripts/shared/shown.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'

const folder = deckFolder({ 'slides.md': '---\ntheme: none\n---\n\n# A\n' })

test.each([
  ['throws', "export default () => {\n  throw new Error('no good')\n}\n", /shiki\.ts does not work: no good/],
  ['does not parse', 'export default ( => {}\n', /shiki\.ts does not work: .*Unexpected token/],
  ['needs what is not there', "import x from 'no-such-package'\nexport default x\n", /no-such-package/],
])('a setup file that %s is named', async (_, code, message) => {
  writeFiles(folder, { 'setup/shiki.ts': code })
  await expect(readDeck(join(folder, 'slides.md'))).rejects.toMatchObject({
    exitCode: 2,
    problems: [
      {
        severity: 'error',
        message: expect.stringMatching(message),
        at: { file: shown(join(folder, 'setup', 'shiki.ts')) },
        hint: expect.stringMatching(/./),
      },
    ],
  })
})
