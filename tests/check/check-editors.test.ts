import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkEditors } from '../../scripts/check/check-editors.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder } from '../support/deck-folder.ts'

const before = process.cwd()
afterAll(() => process.chdir(before))

beforeAll(() => {
  const text = [
    '---\ntheme: none\n---\n\n# One\n\n```ts {monaco}\na\n```\n\n```ts {2}\nb\n```\n',
    '# Two\n\n```js {monaco-run}{autorun:false}\nc\n```\n\n```ts{monaco-diff}\nd\n```\n',
  ].join('\n---\n\n')
  process.chdir(deckFolder({ 'slides.md': text }))
})

test('every editor is named, with its line', async () => {
  const warnings = checkEditors(await readDeck('slides.md'))
  expect(warnings.map(({ at, severity }) => [at?.line, severity])).toEqual([
    [7, 'warning'],
    [19, 'warning'],
    [23, 'warning'],
  ])
  expect(warnings[0]?.hint).toContain('npm run dev')
})

const asked = async (headmatter: string) => {
  const text = readFileSync('slides.md', 'utf8')
  writeFileSync('asked.md', text.replace('theme: none', `theme: none\n${headmatter}`))
  return checkEditors(await readDeck('asked.md')).map(({ at }) => at?.line)
}

test('a talk that is asked for editors has them, and runs what is in them when it may', async () => {
  expect(await asked('monaco: true')).toEqual([20])
  expect(await asked('monaco: build\nallow: [eval]')).toEqual([])
  expect(await asked('monaco: dev')).toHaveLength(3)
})
