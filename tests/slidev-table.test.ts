import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { installation } from '../scripts/shared/project.ts'

/*
 * The table of Slidev's features is whole, says one of three things of each, and names nothing that no deck of the
 * tests uses.
 */

const manual = readFileSync(join(installation, 'docs/slidev.md'), 'utf8')
const rows = [...manual.matchAll(/^\| (.+?) \| ([^|]+?) \|.*\|$/gm)]
  .map(([, slidev = '', here = '']) => ({ slidev, here }))
  .filter(({ here }) => !/^here$|^-+$/.test(here))
const named = new Set(
  rows.flatMap(({ slidev }) => [...slidev.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)),
)

const folderOf = (name: string) => dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)))
const types = readFileSync(join(folderOf('@slidev/types'), 'dist/index.d.mts'), 'utf8')
const keysOf = (name: string) => {
  const [, body = ''] =
    new RegExp(String.raw`^export interface ${name} [^{]*\{\n([\s\S]*?)^\}`, 'm').exec(types) ?? []
  return [...body.matchAll(/^ {2}(\w+)\?:/gm)].map(([, key = '']) => key)
}
const filesOf = (folder: string) =>
  readdirSync(join(folderOf('@slidev/client'), folder)).map((file) => file.replace(/\.\w+$/, ''))

/** What Slidev itself writes for what stands in Markdown. */
const madeOfMarkdown = /^(CodeBlock|CodeGroup|KaTex|katex|Mermaid|Monaco|PlantUml|ShikiMagicMove|TocList)/
/** What Slidev's manual writes as `v-drag`: it does not work by these names. */
const writtenOtherwise = /^VDrag/

test('every row says one of three things', () => {
  expect(rows.length).toBeGreaterThan(50)
  for (const { slidev, here } of rows)
    expect(here, slidev).toMatch(/^(as Slidev$|as Slidev when asked: |differs$)/)
})

test('every name in a row is used by a deck of the tests', () => {
  const used = ['deck', 'decks', 'e2e', 'hostile']
    .flatMap((folder) =>
      readdirSync(join(installation, 'tests', folder), { recursive: true, withFileTypes: true }),
    )
    .filter((entry) => entry.isFile() && !/\.(png|webm)$/.test(entry.name))
    .flatMap(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')])
    .join('\n')
  const names = [...named].filter((name) => /^\w[\w-]*$/.test(name))
  expect(names.length).toBeGreaterThan(100)
  expect(names.filter((name) => !used.includes(name))).toEqual([])
})

test.each([
  ['key of the headmatter', keysOf('HeadmatterConfig')],
  ['key of the frontmatter', keysOf('Frontmatter')],
  ['setting of drawings', keysOf('DrawingsOptions')],
  ['layout', filesOf('layouts')],
  [
    'component',
    filesOf('builtin').filter((name) => !madeOfMarkdown.test(name) && !writtenOtherwise.test(name)),
  ],
])('every %s of Slidev is in a row', (_, names) => {
  expect(names.length).toBeGreaterThan(3)
  const text = [...named].join('\n')
  const isNamed = (name: string) => new RegExp(String.raw`(^|[^\w-])${name}($|[^\w-])`, 'm').test(text)
  expect(names.filter((name) => !isNamed(name))).toEqual([])
})
