import { existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowserOnce } from '../../scripts/browser/open-browser-once.ts'
import { makeOneFile } from '../../scripts/commands/make-one-file.ts'
import type { Deck } from '../../scripts/deck/deck.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { printPage } from '../support/print-page.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const before = process.cwd()
const browser = openBrowserOnce()
let deck: Deck

beforeAll(async () => {
  process.chdir(
    deckFolder({ 'slides.md': '---\ntheme: none\n---\n\n# One\n\n[film](/linked.mp4)\n\n![](/late.png)\n' }),
  )
  deck = await readDeck('slides.md')
})

afterAll(async () => {
  process.chdir(before)
  await browser.close()
})

/** Makes the one-file talk of a site with this script and files of these sizes, none of which takes room on the disk. */
async function make(script: string, sizes: Readonly<Record<string, number>>) {
  const staging = temporaryFolder()
  const page = printPage([{ no: 1, html: '<h1>One</h1>' }], '<script type="module" src="./a.js"></script>')
  mkdirSync(join(staging, 'talk'))
  writeFiles(join(staging, 'talk'), { 'index.html': page, 'a.js': script })
  for (const [path, size] of Object.entries(sizes)) {
    writeFileSync(join(staging, 'talk', path), '')
    truncateSync(join(staging, 'talk', path), size)
  }
  const file = join(staging, 'talk.html')
  return { ...(await makeOneFile(deck, browser, staging)), file }
}

test('what the open page asks for is put in', async () => {
  // Its name is put together, so that the script does not tell it.
  const script = `const name = ['la', 'te.png'].join('')
    window.pathdeckMissing = new Set(document.querySelector('[data-file]') ? [] : [name, 'nowhere.png'])`
  const { isMade, warnings, file } = await make(script, { 'late.png': 10 })
  expect({ isMade, warnings }).toEqual({ isMade: true, warnings: [] })
  expect(readFileSync(file, 'utf8')).toContain('data-file="late.png"')
})

test('a large file that is only linked to is left beside it, and named with the line of the link', async () => {
  const { isMade, warnings } = await make('window.x = { href: "/linked.mp4" }', { 'linked.mp4': 3 * 2 ** 20 })
  expect(isMade).toBe(true)
  expect(warnings).toEqual([
    {
      severity: 'warning',
      message: 'talk.html does not carry linked.mp4 (3 MB), which the deck only links to',
      at: { file: 'slides.md', line: 7 },
      hint: 'where talk.html goes, put the file beside it',
    },
  ])
})

test('a heavy one is named with its heaviest files', async () => {
  const script = 'window.x = ["/a.png", "/b.png"]'
  const { isMade, warnings, file } = await make(script, { 'a.png': 9 * 2 ** 20, 'b.png': 30 * 2 ** 20 })
  expect(isMade).toBe(true)
  expect(statSync(file).size).toBeGreaterThan(52 * 2 ** 20)
  expect(warnings).toEqual([
    {
      severity: 'warning',
      message: 'talk.html has 52 MB',
      at: { file: 'slides.md', line: 1 },
      hint: 'the heaviest files: b.png (30 MB), a.png (9 MB)',
    },
  ])
})

test('one that no machine would open is left out, and nothing else is', async () => {
  const { isMade, warnings, file } = await make('window.x = "/a.png"', { 'a.png': 500 * 2 ** 20 })
  expect(isMade).toBe(false)
  expect(existsSync(file)).toBe(false)
  expect(warnings).toMatchObject([
    {
      severity: 'warning',
      message: 'talk.html is left out: with its pictures and films it would have 667 MB',
      hint: 'the heaviest files: a.png (500 MB)',
    },
  ])
})
