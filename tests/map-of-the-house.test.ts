import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { installation } from '../scripts/shared/project.ts'

const scripts = join(installation, 'scripts')

/** What each folder of `scripts/` may import from, besides itself: folders, or single files of them. */
const mayImport: Record<string, readonly string[]> = {
  shared: [],
  // Pure, for a talk carries them: of what is shared, files that know no Node.
  pathway: [
    'shared/problem.ts',
    'shared/nearest.ts',
    'shared/did-you-mean.ts',
    'shared/plain-words.ts',
    'shared/flat-issues.ts',
    'shared/named.ts',
    'shared/written-value.ts',
  ],
  exchange: [
    'pathway',
    'shared/problem.ts',
    'shared/nearest.ts',
    'shared/plain-words.ts',
    'shared/flat-issues.ts',
    'shared/say-issues.ts',
    'shared/named.ts',
    'shared/xml/read-xml.ts',
    'shared/xml/xml-element.ts',
  ],
  // Its readers of JSON and YAML say where in a text a value stands.
  sources: [
    'shared',
    'exchange/bounds.ts',
    'exchange/json/scan-json.ts',
    'pathway/place-of.ts',
    'pathway/reading/places-in.ts',
    'pathway/reading/shape-problems.ts',
    'pathway/reading/yaml-places.ts',
  ],
  deck: ['pathway', 'shared', 'sources'],
  remote: ['deck', 'shared', 'sources'],
  browser: ['shared'],
  diagram: ['browser', 'deck', 'pathway', 'shared'],
  talk: ['deck', 'diagram', 'pathway', 'remote', 'shared', 'sources'],
  handout: ['deck', 'diagram', 'pathway', 'shared', 'sources'],
  print: ['browser', 'deck', 'handout', 'shared', 'sources'],
  check: ['browser', 'deck', 'handout', 'pathway', 'print', 'remote', 'shared', 'sources'],
  commands: [
    'browser',
    'check',
    'deck',
    'diagram',
    'exchange',
    'handout',
    'pathway',
    'print',
    'remote',
    'shared',
    'sources',
    'talk',
  ],
}

const folderOf = (file: string) => relative(scripts, file).split('/')[0] ?? ''

test('a phase imports from the phases before it alone', () => {
  const files = globSync('*/**/*.{ts,vue}', { cwd: scripts }).map((file) => join(scripts, file))
  expect(new Set(files.map(folderOf))).toEqual(new Set(Object.keys(mayImport)))
  const wrong = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8')
    return [...text.matchAll(/(?:from|import\() ?'(\.[^']+\.(?:ts|vue))'/g)]
      .map(([, path]) => join(dirname(file), path ?? ''))
      .filter((target) => folderOf(target) !== folderOf(file))
      .filter((target) => {
        const allowed = mayImport[folderOf(file)] ?? []
        return !allowed.includes(folderOf(target)) && !allowed.includes(relative(scripts, target))
      })
      .map((target) => `${relative(scripts, file)} imports ${relative(scripts, target)}`)
  })
  expect(wrong).toEqual([])
})

test('nothing but what fetches works asks other hosts, and nothing but cite add and fetch do', () => {
  const files = globSync('**/*.{ts,js}', { cwd: scripts, exclude: ['talk/addon/**', 'talk/page/**'] })
  const matching = (pattern: RegExp) =>
    files.filter((file) => pattern.test(readFileSync(join(scripts, file), 'utf8'))).sort()
  expect(matching(/(?<![\w.])fetch\(|https?\.(get|request)\(|'node:https'|net\.connect\(/)).toEqual([
    'remote/fetch/get-bytes.ts',
    'sources/fetch/get-text.ts',
  ])
  expect(matching(/\/fetch-file\.ts'/)).toEqual(['commands/fetch.ts'])
  expect(matching(/\/fetch-work\.ts'/)).toEqual(['commands/cite-add.ts'])
})
