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
    await readHeadmatter(
      deck('---\ntheme: none\nfonts:\n  sans: A\n---\n\n# One\n\n---\nlayout: end\n---\n'),
    ),
  ).toEqual({ theme: 'none', fonts: { sans: 'A' } })
})

test.each(['# One\n', '', '---\n---\n\n# One\n', '---\n# only a comment\n---\n\n# One'])(
  'a deck without any has none: %j',
  async (text) => {
    expect(await readHeadmatter(deck(text))).toEqual({})
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

test('a byte-order mark, which would hide the headmatter, is refused with a hint', async () => {
  await expect(readHeadmatter(deck('\uFEFF---\ntheme: none\n---\n'))).rejects.toMatchObject({
    exitCode: 2,
    problems: [{ at: { line: 1 }, hint: expect.stringContaining('UTF-8') }],
  })
})
