import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readHeadmatter } from '../../scripts/deck/read-headmatter.ts'
import { shown } from '../../scripts/shared/shown.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

function deck(text: string): string {
  const folder = temporaryFolder()
  writeFiles(folder, { 'slides.md': text })
  return join(folder, 'slides.md')
}

test('reads the YAML at the head of the deck and none further down', async () => {
  expect(
    (
      await readHeadmatter(
        deck('---\ntheme: none\nfonts:\n  sans: A\n---\n\n# One\n\n---\nlayout: end\n---\n'),
      )
    ).values,
  ).toEqual({ theme: 'none', fonts: { sans: 'A' } })
})

test.each(['# One\n', '', '---\n---\n\n# One\n', '---\n# only a comment\n---\n\n# One'])(
  'a deck without any has none: %j',
  async (text) => {
    expect((await readHeadmatter(deck(text))).values).toEqual({})
  },
)

test('YAML that does not parse is reported with its line and column', async () => {
  const file = deck('---\ntheme: none\ntitle: "never closed\ncanvasWidth: 980\n---\n\n# One\n')
  await expect(readHeadmatter(file)).rejects.toMatchObject({
    exitCode: 2,
    problems: [
      { severity: 'error', message: expect.stringMatching(/^headmatter: /), at: { file: shown(file) } },
    ],
  })
})

test.each([
  ['---\ntheme: none\ntitle: a: b\n---\n', 3],
  ['---\ntheme: [none\n---\n', 3],
  ['---\ntheme: none\ntheme: default\n---\n', 3],
  ['---\ntitle: fine\nfonts:\n  sans: A\n sans: B\n---\n', 5],
])('the line counts from the top of the file: %j', async (text, line) => {
  await expect(readHeadmatter(deck(text))).rejects.toMatchObject({ problems: [{ at: { line } }] })
})

test('a byte-order mark before the headmatter does not hide it', async () => {
  expect((await readHeadmatter(deck('\uFEFF---\ntheme: none\n---\n'))).values).toEqual({ theme: 'none' })
})

test('every value has its line, and what is missing that of the nearest key', async () => {
  const text = '---\r\ntheme: none\r\n\r\nfonts:\r\n  sans:\r\n    - A\r\n    - B\r\n---\r\n'
  const { positionOf } = await readHeadmatter(deck(text))
  const lineOf = (...path: PropertyKey[]) => positionOf(path).line
  expect([lineOf(), lineOf('theme'), lineOf('fonts'), lineOf('fonts', 'sans', 1)]).toEqual([2, 2, 4, 7])
  expect([lineOf('title'), lineOf('fonts', 'serif')]).toEqual([2, 5])
})

test.each([
  ['a headmatter without an end', '---\ntheme: none\n\n# A\n\ntext\n', 'the headmatter has no end', 1],
  ['text in its place', '---\nWelcome\n---\n', 'headmatter: there are no keys in it', 2],
  ['a list in its place', '---\n- a\n- b\n---\n', 'headmatter: there are no keys in it', 2],
  [
    'aliases of aliases of aliases',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`)}]`).join('\n')}\n---\n`,
    expect.stringContaining('alias'),
    1,
  ],
])('%s is refused with its line and a hint', async (_, text, message, line) => {
  await expect(readHeadmatter(deck(text))).rejects.toMatchObject({
    exitCode: 2,
    problems: [{ message, at: { line }, hint: expect.stringMatching(/./) }],
  })
})
