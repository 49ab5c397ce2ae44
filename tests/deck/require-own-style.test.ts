import { symlinkSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
<info><title>Ours</title><id>ours</id></info>
<citation><layout><text value="ours"/></layout></citation>
<bibliography><layout><text variable="title"/></layout></bibliography></style>`

const outside = join(temporaryFolder(), 'outside.csl')
const folder = deckFolder({ 'references.bib': '@misc{a, title = {A}}', 'styles/ours.csl': style })
beforeAll(() => {
  writeFileSync(outside, style)
  symlinkSync(outside, join(folder, 'linked.csl'))
  process.chdir(folder)
})

async function read(csl: string) {
  writeFiles('.', { 'slides.md': `---\ntheme: none\ncsl: ${csl}\n---\n\n# One\n\n[@a]\n` })
  return readDeck('slides.md')
}

test.each([relative(folder, outside), outside, 'linked.csl'])(
  'a style outside of the deck is refused: %s',
  async (csl) => {
    await expect(read(csl)).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        {
          message: `the citation style ${csl} lies outside of the deck`,
          at: { file: 'slides.md', line: 3 },
          hint: 'put it, or a copy of it, into the folder of the deck',
        },
      ],
    })
  },
)

test.each(['styles/ours.csl', './styles/ours.csl', 'nature'])(
  'one of the deck, or of ours, is read: %s',
  async (csl) => {
    expect((await read(csl)).citations?.processor).toBeDefined()
  },
)
