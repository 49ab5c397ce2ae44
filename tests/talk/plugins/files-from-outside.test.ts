import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { filesFromOutside } from '../../../scripts/talk/plugins/files-from-outside.ts'
import { writeFiles } from '../../support/deck-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Names of the files from outside in a site whose one page is this, and whose one script is that. */
async function outside(script: string, page = ''): Promise<string[]> {
  const folder = temporaryFolder()
  const root = join(folder, 'deck')
  writeFiles(folder, {
    'deck/index.html': `<!doctype html><head>${page}</head><script type="module" src="/main.js"></script>`,
    'deck/main.js': script,
    'deck/own.css': 'p { color: red }',
    'deck/import.css': '@import "../secret.css";',
    'deck/url.css': 'p { background: url(../secret.txt) }',
    'deck/node_modules/lab/package.json': '{"name":"lab","main":"index.js"}',
    'deck/node_modules/lab/index.js': 'window.lab = 1',
    'secret.css': 'b { color: red }',
    'secret.txt': 'secret',
    'secret.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'secret.json': '{}',
  })
  const found = new Set<string>()
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [filesFromOutside(found, [root])],
    build: { assetsInlineLimit: 0 },
  })
  return [...found].map((file) => file.replace(`${folder}/`, ''))
}

test('files of the deck and of installed packages are its own', async () => {
  expect(await outside("import './own.css'; import 'lab'")).toEqual([])
})

test.each([
  ['a style sheet imports', "import './import.css'", '', 'secret.css'],
  ['a style sheet paints', "import './url.css'", '', 'secret.txt'],
  ['a script reads as text', "import text from '../secret.txt?raw'; window.x = text", '', 'secret.txt'],
  ['a script names', "import address from '../secret.txt?url'; window.x = address", '', 'secret.txt'],
  ['a pattern finds', "window.x = import.meta.glob('../*.json', { eager: true })", '', 'secret.json'],
  ['the tab shows', '', '<link rel="icon" href="../secret.svg">', 'secret.svg'],
])('a file from outside that %s is found', async (_, script, page, file) => {
  expect(await outside(script, page)).toEqual([file])
})
