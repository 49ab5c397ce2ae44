import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'
import { attempt } from '../hostile/attempt.ts'
import { fileDecks, secretFiles } from '../hostile/files.ts'
import { findSecret } from '../hostile/find-secret.ts'
import { linkPackages } from '../support/link-packages.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const before = process.cwd()
const folder = temporaryFolder()
const secret = 'Plantedsecretword'
const all = fileDecks(join(folder, 'secret'))

beforeAll(() => {
  linkPackages(folder)
  writeFiles(join(folder, 'secret'), secretFiles(secret))
  mkdirSync(join(folder, 'deck'))
  process.chdir(join(folder, 'deck'))
})

afterAll(() => process.chdir(before))

/** Code takes what it names; the README says so. */
const code = [
  'glob',
  'address of a module',
  'component with text',
  'component with a glob',
  'component with an address',
  'component with a picture',
  'component with a template from a file',
  'global layer',
]

/** Nothing is taken, and nothing is missing on the slide. */
const harmless = [
  'link',
  'link in Markdown',
  'SVG file',
  'formula',
  'diagram style',
  'fetch',
  'fetch upwards',
  'fetch of the system',
]

const decks = (wanted: readonly string[]) => all.filter(({ name }) => wanted.includes(name))

test('the table is long', () => {
  expect(all.length).toBeGreaterThan(80)
  expect(decks([...code, ...harmless])).toHaveLength(code.length + harmless.length)
})

test('what takes nothing is built, without the secret', async () => {
  expect(await attempt(decks(harmless))).toEqual({ kind: 'built', problems: [] })
  expect(await findSecret('dist', secret)).toEqual([])
})

describe('what would take a file from outside the deck does not', () => {
  const others = all.filter(({ name }) => ![...code, ...harmless].includes(name))
  test.each(others)('$name', async (deck) => {
    await attempt([deck])
    expect(await findSecret('dist', secret)).toEqual([])
  })
})

describe('a style sheet, an icon or a symbolic link that leads out of the deck is named with what it leads to', () => {
  test.each([
    ['style background', 'slides.md', 8],
    ['style import by its path', 'slides.md', 8],
    ['styles of the deck', 'styles/index.css', 1],
    ['component with a style', 'components/Takes.vue', 1],
    ['icon', 'slides.md', 3],
    ['linked file in public', 'public/taken.txt', undefined],
    ['linked slides', 'taken.md', undefined],
  ])('%s', async (name, file, line) => {
    const { kind, problems } = await attempt(decks([name]))
    expect(kind).toBe('refused')
    expect(problems[0]).toMatchObject({
      severity: 'error',
      message: expect.stringContaining(join(folder, 'secret', 'secret.')),
      at: line === undefined ? { file } : { file, line },
      hint: expect.any(String),
    })
  })
})

test.each(code)('code takes what it names (%s), and the README says so', async (name) => {
  expect(await attempt(decks([name]))).toMatchObject({ kind: 'built' })
  expect(await findSecret('dist', secret)).not.toEqual([])
  const readme = readFileSync(join(installation, 'README.md'), 'utf8')
  expect(readme).toMatch(/\*\*A deck is code\.\*\*.*`import\.meta\.glob`.*`new URL`.*`src`/)
})

test('the one outcome of these tests that must not be is seen: a secret in each output, however it is written', async () => {
  const deck = {
    name: 'shown',
    body: `${secret}\n\n![x](./own.svg)`,
    files: { 'own.svg': secretFiles(secret)['secret.svg'] ?? '' },
  }
  expect(await attempt([deck])).toMatchObject({ kind: 'built' })
  const found = (await findSecret('dist', secret)).map((file) => file.replace(/-[^-]*(\.\w+)$/, '-$1'))
  expect(found.sort()).toEqual([
    'dist/slides/slides.pdf',
    'dist/slides/talk.html',
    'dist/slides/talk/assets/index-.js',
    'dist/slides/talk/assets/own-.svg',
  ])
})
