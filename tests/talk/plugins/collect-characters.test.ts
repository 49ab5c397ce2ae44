import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { collectCharacters } from '../../../scripts/talk/plugins/collect-characters.ts'
import { writeFiles } from '../../support/deck-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Builds a small deck that lies in this folder, and gives what was collected of it beyond ASCII. */
async function collect(root: string) {
  writeFiles(root, {
    'main.js':
      "console.log(import.meta.url); import { heart } from 'lab'; import data from './data.json'; console.log(heart, '腺苷', data)",
    'data.json': '{"arrow":"→"}',
    'node_modules/lab/package.json': '{"name":"lab","version":"1.0.0","type":"module","main":"index.js"}',
    'node_modules/lab/index.js': "export const heart = '♥'",
  })
  const used = new Set<number>()
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [collectCharacters(used, [root])],
    build: { rolldownOptions: { input: join(root, 'main.js') } },
  })
  return [...used]
    .filter((code) => code > 0x7e)
    .map((code) => String.fromCodePoint(code))
    .sort()
}

const own = ['→', '腺', '苷']

test('the characters of the deck are collected, those of packages are not', async () => {
  expect(await collect(temporaryFolder())).toEqual(own)
})

test.each(['演讲 日本', 'a [c] Ω', 'node_modules/talk'])(
  'where the deck lies does not count: %s',
  async (name) => {
    const root = join(temporaryFolder(), name)
    writeFiles(root, { 'package.json': '{"type":"module"}' })
    expect(await collect(root)).toEqual(own)
  },
)
