import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { type Mistake, mistakes, soundDeck } from '../support/mistakes-in-deck.ts'
import { type Running, startCli } from '../support/run-cli.ts'

let folder: string
let running: Running
let browser: Browser
let page: Page
let written = ''

beforeAll(async () => {
  folder = deckFolder(soundDeck)
  running = startCli(['dev', '--port', '0'], { cwd: folder })
  for (const stream of [running.child.stdout, running.child.stderr])
    stream?.on('data', (part: string) => {
      written += part
    })
  browser = await launchBrowser()
  const [, address = ''] = await running.written(/talk\s+(http:\S+)/)
  page = await browser.newPage()
  await page.goto(`${address}2`)
  await page.locator('.mermaid[aria-label="A pair"] svg').waitFor()
})

afterAll(async () => {
  await browser.close()
  running.child.kill('SIGKILL')
  await running.ended
})

const text = soundDeck['slides.md']
const panel = () => page.locator('pathdeck-findings')

/** Whether the page shows a finding, as its list has it. */
async function isShown({ says }: Mistake): Promise<boolean> {
  const [, place = '', severity = '', message = ''] = /^(\S+): (error|warning): (.*)$/.exec(says) ?? []
  const entry = panel()
    .locator('li')
    .filter({ has: page.getByText(place, { exact: true }) })
    .filter({ hasText: `${severity}: ${message}` })
  return (await entry.count()) === 1
}

test.each(mistakes)('$name: shown with its line, said once, and gone when it is mended', async (mistake) => {
  const { file = 'slides.md', from, to, says } = mistake
  const path = join(folder, file)
  const whole = soundDeck[file]
  expect(whole).toContain(from)
  const before = written.length
  writeFileSync(
    path,
    whole.replace(from, () => to),
  )
  await expect.poll(() => isShown(mistake), { interval: 30, timeout: 20_000 }).toBe(true)
  writeFileSync(path, whole)
  // A page that loads itself anew shows nothing for a moment: the terminal says when all is well.
  await expect
    .poll(() => written.slice(before), { interval: 30, timeout: 20_000 })
    .toContain('nothing is wrong any more')
  await panel().waitFor({ state: 'hidden' })
  const said = written.slice(before)
  expect(said.split(says)).toHaveLength(2)
  expect(said).not.toMatch(/node_modules|__slidev_|^ +at /m)
})

/** Marks the page as it is loaded now. */
const mark = () => page.evaluate(() => Object.assign(window, { isMarked: true }))
const isMarked = () => page.evaluate(() => 'isMarked' in window)

test('in the end the slides are there as they were, and an edit of a model is shown in the page as it is', async () => {
  await page.locator('.mermaid[aria-label="A pair"] svg').waitFor()
  await page.keyboard.press('ArrowRight')
  const picture = page.getByRole('img', { name: /^Drug leads to target/ })
  await picture.waitFor()
  await mark()
  writeFileSync(
    join(folder, 'pathways/small.yaml'),
    soundDeck['pathways/small.yaml'].replaceAll('Drug', 'Pill'),
  )
  await page.getByRole('img', { name: /^Pill leads to target/ }).waitFor()
  expect(await isMarked()).toBe(true)
})

test('an edit of the headmatter is shown by another page, once that is ready', async () => {
  writeFileSync(join(folder, 'slides.md'), text.replace('title: Preview', 'title: Renamed'))
  await running.written(/the headmatter changed/)
  await expect.poll(() => page.title(), { timeout: 20_000 }).toContain('Renamed')
  await page.getByRole('img', { name: /^Pill leads to target/ }).waitFor()
  expect(await isMarked()).toBe(false)
})
