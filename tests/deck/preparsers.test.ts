import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { shown } from '../../scripts/shared/shown.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'

const folder = deckFolder({
  'setup/preparser.ts': `
export default async ({ headmatter }: { headmatter: { theme: string, needs?: string } }) => {
  if (headmatter.needs) await import(headmatter.needs)
  return [{
    name: 'shout',
    transformSlide: (content: string) => {
      if (content.includes('@@THROW@@')) throw new Error('cannot shout')
      return content.replace('@@ADENOSINE@@', 'adenosine, theme ' + headmatter.theme)
    },
  }]
}`,
})
const preparser = shown(join(folder, 'setup', 'preparser.ts'))

function read(text: string, mark = '') {
  writeFiles(folder, { 'slides.md': `${mark}---\ntheme: none\n${text}` })
  return readDeck(join(folder, 'slides.md'))
}

test.each(['', '\uFEFF'])('the preparser of a deck changes its slides: %j before it', async (mark) => {
  const { slides } = await read('---\n\n# One\n\n@@ADENOSINE@@\n', mark)
  expect(slides[0]?.content).toBe('# One\n\nadenosine, theme none')
})

test('one that throws is named, with the line that threw', async () => {
  await expect(read('---\n\n@@THROW@@\n')).rejects.toMatchObject({
    exitCode: 2,
    problems: [
      {
        message: `${preparser} does not work: cannot shout`,
        at: { file: preparser, line: 7 },
        hint: expect.stringMatching(/./),
      },
    ],
  })
})

test('one that needs a package that is not there is named, with the package', async () => {
  await expect(read('needs: no-such-package\n---\n\n# A\n')).rejects.toMatchObject({
    exitCode: 2,
    problems: [{ message: expect.stringContaining('no-such-package'), at: { file: preparser } }],
  })
})
