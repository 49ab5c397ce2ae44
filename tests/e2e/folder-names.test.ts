import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { copiedInstallation } from '../support/copied-installation.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { hashFolder } from '../support/hash-folder.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { runCli, startNode } from '../support/run-cli.ts'
import { runHere } from '../support/run-here.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** All that a name can hold and a bundler could stumble over; on Windows some of it is no name. */
const odd =
  process.platform === 'win32'
    ? "it's [1] {b} (c) $d&e;f 50% ü 演讲"
    : "it's [1] {b} +(c) !d $e&f;g 50% ü 演讲"

const files = {
  'slides.md': `---
theme: none
layout: own
---

# One

<Foo />

![](/mouse.svg)

![](./beside.svg)

\`\`\`mermaid
graph LR
  a --> b
\`\`\`

<<< @/snippet.ts

<style>h1 { background: url(./beside.svg) }</style>
`,
  'components/Foo.vue':
    '<template><b class="foo">foo <Inner /></b></template><style scoped>.foo { color: green }</style>',
  'components/deep/Inner.vue': '<template>inner</template>',
  'layouts/own.vue': '<template><div class="slidev-layout"><slot /> laid out</div></template>',
  'global-bottom.vue': '<template><footer>footer</footer></template>',
  'setup/main.ts': "export default () => { document.documentElement.dataset.mine = 'set up' }",
  'style.css': 'h1 { color: rgb(1, 2, 3) }',
  'snippet.ts': 'export const dose = 10',
  'public/mouse.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="9" height="9"/></svg>',
  'beside.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="5" height="9"/></svg>',
}

let home: string
let plain: unknown

beforeAll(async () => {
  home = deckFolder(files)
  const { code, stderr } = await runCli(['build'], { cwd: home })
  expect(code, stderr).toBe(0)
  plain = hashFolder(join(home, 'dist'))
})

test('a deck in a folder of any name gives the same bytes', async () => {
  const folder = join(home, odd, 'deck')
  mkdirSync(folder, { recursive: true })
  writeFiles(folder, files)
  const { code, stderr } = await runCli(['build', 'slides.md'], { cwd: folder })
  expect(code, stderr).toBe(0)
  expect(hashFolder(join(folder, 'dist'))).toEqual(plain)
  const { pages } = await readSlidesPdf(join(folder, 'dist/slides/slides.pdf'))
  const words = pages.map(({ text }) => text).join(' ')
  for (const word of ['foo inner', 'laid out', 'footer', 'dose']) expect(words).toContain(word)
})

test('so does an installation in one', async () => {
  const pathdeck = copiedInstallation({ folder: join(temporaryFolder(), odd) })
  const folder = join(temporaryFolder(), 'deck')
  cpSync(home, folder, {
    recursive: true,
    filter: (path) => !path.startsWith(join(home, 'dist')) && !path.startsWith(join(home, odd)),
  })
  const { code, stderr } = await startNode([join(pathdeck, 'scripts', 'pathdeck.js'), 'build'], {
    cwd: folder,
  }).ended
  expect(code, stderr).toBe(0)
  expect(hashFolder(join(folder, 'dist'))).toEqual(plain)
})

test.skipIf(process.platform === 'win32').each([
  ['C# talks', '#'],
  ['why?', '?'],
  ['all*', '*'],
  ['back\\slash', '\\'],
  ['the "talk"', '"'],
  ['two\nlines', 'a line break'],
])('a deck in %j is refused by name before anything starts', async (name, said) => {
  const folder = join(home, 'refused', name)
  mkdirSync(folder, { recursive: true })
  writeFiles(folder, { 'slides.md': '# One' })
  const { code, stderr } = await runHere(['build'], { cwd: folder })
  expect(code).toBe(2)
  expect(stderr).toContain(`error: the deck lies in a folder with ${said} in its name`)
  expect(stderr.match(/error/g)?.length).toBe(1)
})
