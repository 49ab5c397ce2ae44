import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe('afterwards', () => {
  test('the slides are there as they were, and the page was never loaded by hand', async () => {
    await page.locator('.mermaid[aria-label="A pair"] svg').waitFor()
    await expect.poll(() => page.getByRole('heading', { name: 'Two' }).isVisible()).toBe(true)
  })
})
