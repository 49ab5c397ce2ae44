import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder } from '../support/deck-folder.ts'

const folder = deckFolder({
  'slides.md': '---\ntheme: none\n---\n\n# One\n\n@@ADENOSINE@@\n',
  'setup/preparser.ts': `export default ({ headmatter }: { headmatter: { theme: string } }) => [{
    name: 'shout',
    transformSlide: (content: string) => content.replace('@@ADENOSINE@@', 'adenosine, theme ' + headmatter.theme),
  }]`,
})

test('the preparser of a deck changes its slides', async () => {
  const { slides } = await readDeck(join(folder, 'slides.md'))
  expect(slides[0]?.content).toBe('# One\n\nadenosine, theme none')
})
