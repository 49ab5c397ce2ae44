import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAll } from '../../scripts/commands/build-all.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { runCli } from '../support/run-cli.ts'

const before = process.cwd()
let folder: string

beforeAll(() => {
  const deck = (title: string) => `---\ntheme: none\ntitle: ${title}\n---\n\n# ${title}\n`
  folder = deckFolder({
    'decks/a.md': deck('A'),
    'decks/b.md': `${deck('B')}\n![gone](/gone.png)\n`,
    'decks/c.md': deck('C'),
    'other/a.md': deck('Another A'),
    '[2025] talk/{x,y}.md': deck('Odd name'),
    'decks/..md': deck('No name'),
    'birds/slides.md': deck('Birds'),
    'owls/birds.md': deck('More birds'),
  })
  process.chdir(folder)
})

afterAll(() => process.chdir(before))

const options = { out: 'dist', only: ['html'], clicks: 'final' } as const

describe('what is to be built', () => {
  test('a pattern that matches nothing is bad input', async () => {
    await expect(buildAll(['none/*.md'], options)).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ message: 'no deck matches none/*.md', hint: expect.stringContaining('quote') }],
    })
  })

  test('two decks that would go into the same folder are bad input, before any is built', async () => {
    await expect(buildAll(['decks/*.md', 'other/a.md'], options)).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        {
          message: 'decks/a.md and other/a.md would both go into the folder a',
          hint: expect.stringContaining('--out'),
        },
      ],
    })
    expect(existsSync(join(folder, 'dist'))).toBe(false)
  })
})

test('a file of that very name is meant, whatever its name looks like', async () => {
  const { code, stderr } = await runCli(['build', '[2025] talk/{x,y}', '--only', 'html', '--out', 'odd'], {
    cwd: folder,
  })
  expect(stderr).toContain('✓ read (1 slide) ')
  expect(code).toBe(0)
  expect(readdirSync(join(folder, 'odd', '{x,y}'))).toEqual(['talk.html'])
})

test('a name that leaves none for the folder of outputs is bad input', async () => {
  await expect(buildAll(['decks/..md'], options)).rejects.toMatchObject({
    exitCode: 2,
    problems: [{ message: expect.stringContaining('..md'), at: { file: 'decks/..md' } }],
  })
})

test('decks are built one after the other; one that fails does not keep the others from it', async () => {
  const decks = ['decks/[bc].md', 'decks/c.md', 'birds/slides.md']
  const { code, stdout, stderr } = await runCli(['build', ...decks, '--only', 'html'], { cwd: folder })
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('decks/b.md:8: error: there is no picture /gone.png')
  expect(stderr).not.toContain('held the outputs')
  expect(stderr.trimEnd()).toMatch(/error: 1 of 3 decks failed$/)
  const places = ['decks/b.md', 'decks/c.md', 'birds/slides.md'].map((deck) => stderr.indexOf(`${deck}\n`))
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  // A slides.md elsewhere goes by the name of its folder.
  expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['birds', 'c'])
  expect(readdirSync(join(folder, 'dist', 'c'))).toEqual(['talk.html'])
})

test('no deck replaces the outputs of another without a word', async () => {
  const { code, stderr } = await runCli(['build', 'owls/birds.md', '--only', 'html'], { cwd: folder })
  expect(code, stderr).toBe(0)
  expect(stderr).toContain(
    'note: dist/birds held the outputs of birds/slides.md, which this build replaces: --out keeps both',
  )
})
