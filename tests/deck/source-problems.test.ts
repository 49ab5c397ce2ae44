import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'

const head = '---\ntheme: none\n---\n\n# One\n\n'
const folder = deckFolder({ 'more.md': '# More\n' })

async function problemsOf(rest: string): Promise<unknown> {
  writeFiles(folder, { 'slides.md': head + rest })
  return readDeck(join(folder, 'slides.md')).then(
    () => [],
    (error) => Reflect.get(error, 'problems'),
  )
}

test.each([
  ['an import that is there', '---\nsrc: ./more.md\n---\n'],
  ['an import that is hidden', '---\nsrc: ./more.md#9\nhide: true\n---\n'],
])('%s is fine', async (_, rest) => {
  expect(await problemsOf(rest)).toEqual([])
})

test.each([
  ['an import that is not there', '---\nsrc: ./gone.md\n---\n', 7, /not found/],
  [
    'an import of a slide that is not there',
    '---\nsrc: ./more.md#9\n---\n',
    7,
    /no slide comes from ".\/more.md#9"/,
  ],
  ['frontmatter that does not parse', '---\nlayout: a: b\n---\n\n# Two\n', 8, /^frontmatter: /],
])('%s is told with its line', async (_, rest, line, message) => {
  expect(await problemsOf(rest)).toEqual([
    expect.objectContaining({
      severity: 'error',
      message: expect.stringMatching(message),
      at: expect.objectContaining({ file: expect.stringContaining('slides.md'), line }),
    }),
  ])
})

test('text in the place of keys is lost, and keeps no deck from being read', async () => {
  writeFiles(folder, { 'slides.md': `${head}---\n## Lost\n\ntext\n\n---\n\n# Three\n` })
  const { slides, warnings } = await readDeck(join(folder, 'slides.md'))
  expect(slides.map(({ title }) => title)).toEqual(['One', 'Three'])
  expect(warnings).toMatchObject([{ severity: 'error', kind: 'lost-text', at: { line: 10 } }])
})
