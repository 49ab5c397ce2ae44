import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'
import { attempt } from '../hostile/attempt.ts'
import { carrying, grouped, groups, shown } from '../hostile/file-groups.ts'
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

const decks = (wanted: readonly string[]) => all.filter(({ name }) => wanted.includes(name))
const asListed = (wanted: readonly string[]) => wanted.flatMap((name) => decks([name]))

function withNames<Group extends object>(several: readonly Group[]) {
  return several.map((group) => ({ group, names: Object.keys(group).join(', ') }))
}

/** The number of the slide that a line of the deck is on; 0 in its headmatter. */
function slideAt(line = 0): number {
  const lines = readFileSync('slides.md', 'utf8').split('\n').slice(0, line)
  return lines.filter((text) => text.startsWith('# Slide ')).length
}

test('the table is long, and each of a group is in it', () => {
  expect(all.length).toBeGreaterThan(80)
  expect(decks(grouped)).toHaveLength(grouped.length)
})

test('what takes nothing is built, without the secret', async () => {
  expect(await attempt(decks(groups.harmless))).toEqual({ kind: 'built', problems: [] })
  expect(await findSecret('dist', secret)).toEqual([])
})

describe('what would take a file from outside the deck does not', () => {
  test.each(all.filter(({ name }) => !grouped.includes(name)))('$name', async (deck) => {
    await attempt([deck])
    expect(await findSecret('dist', secret)).toEqual([])
  })

  test('what the bundler refuses is named, each on its slide', async () => {
    const { kind, problems } = await attempt(asListed(groups.bundled))
    expect(kind).toBe('refused')
    const slides = problems.map(({ at }) => slideAt(at?.line)).toSorted((one, other) => one - other)
    expect(slides).toEqual(groups.bundled.map((_, index) => index + 1))
    expect(await findSecret('dist', secret)).toEqual([])
  })

  test.each(withNames(shown))(
    'what is seen when it is drawn or printed is named, each: $names',
    async ({ group }) => {
      const { kind, problems } = await attempt(asListed(Object.keys(group)))
      expect(kind).toBe('refused')
      const unnamed = Object.entries(group).filter(
        ([, says]) => !problems.some(({ severity, message }) => severity === 'error' && says.test(message)),
      )
      expect(unnamed).toEqual([])
      expect(await findSecret('dist', secret)).toEqual([])
    },
  )
})

describe('a style sheet, an icon or a symbolic link that leads out of the deck is named with what it leads to', () => {
  const named = {
    severity: 'error',
    message: expect.stringContaining(join(folder, 'secret', 'secret.')),
    hint: expect.any(String),
  }

  test.each(withNames(carrying))('$names', async ({ group }) => {
    const names = Object.keys(group)
    const { kind, problems } = await attempt(asListed(names))
    expect(kind).toBe('refused')
    for (const [index, name] of names.entries()) {
      const place = group[name]
      const here = problems.filter(({ at }) =>
        place === 'slide'
          ? at?.file === 'slides.md' && slideAt(at.line) === index + 1
          : at?.file === place?.file && at?.line === place?.line,
      )
      expect(here, name).toEqual([expect.objectContaining(named)])
    }
    expect(await findSecret('dist', secret)).toEqual([])
  })

  test.each([
    ['linked file in public', 'public/taken.txt'],
    ['linked slides', 'taken.md'],
  ])('%s', async (name, file) => {
    const { kind, problems } = await attempt(decks([name]))
    expect(kind).toBe('refused')
    expect(problems[0]).toMatchObject({ ...named, at: { file } })
  })
})

test.each(groups.code)('code takes what it names (%s), and the README says so', async (name) => {
  expect(await attempt(decks([name]), ['talk'])).toMatchObject({ kind: 'built' })
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
