import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { collectCharacters } from '../../../scripts/talk/plugins/collect-characters.ts'
import { writeFiles } from '../../support/deck-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

test('the characters of the deck are collected, those of packages are not', async () => {
  const root = temporaryFolder()
  writeFiles(root, {
    'main.js':
      "import { heart } from 'lab'; import data from './data.json'; console.log(heart, '腺苷', data)",
    'data.json': '{"arrow":"→"}',
    'node_modules/lab/package.json': '{"name":"lab","version":"1.0.0","type":"module","main":"index.js"}',
    'node_modules/lab/index.js': "export const heart = '♥'",
  })
  const used = new Set<number>()
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [collectCharacters(used)],
    build: { rolldownOptions: { input: join(root, 'main.js') } },
  })
  const beyond = [...used].filter((code) => code > 0x7e).map((code) => String.fromCodePoint(code))
  expect(beyond.sort()).toEqual(['→', '腺', '苷'].sort())
})
