import { readdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts'
import { deckFolder, writeFiles } from '../../support/deck-folder.ts'
import { type Running, startCli } from '../../support/run-cli.ts'

const slides = `
# First

[The second](/2)

<!-- The first is said. -->

---

# Second

<!-- The second is said. -->

---

# Third

~~~mermaid {scale: 0.5}
flowchart LR
  a[Drug] --> b[Effect]
~~~
`

describe.each(['history', 'hash'])('with addresses that are kept in the %s', (mode) => {
  const text = `---\ntheme: none\ntitle: Live\nrouterMode: ${mode}\n---\n${slides}`
  let folder: string
  let before: string[]
  let running: Running
  let browser: Browser
  let page: Page
  let handout: string

  beforeAll(async () => {
    folder = deckFolder({ 'slides.md': text })
    before = readdirSync(folder)
    running = startCli(['dev', '--port', '0'], { cwd: folder })
    browser = await launchBrowser()
    handout = (await running.written(/handout\s+(http:\S+)/))[1] ?? ''
    page = await browser.newPage()
    await page.goto(handout)
    await page.locator('main.handout').waitFor()
  })

  afterAll(async () => {
    await browser.close()
    running.child.kill('SIGKILL')
    await running.ended
  })

  test('the handout is shown, slides and notes', async () => {
    await page.locator('.handout [data-shown] h1', { hasText: 'Second' }).waitFor()
    expect(await page.locator('.handout').innerText()).toContain('The first is said.')
    await page.waitForURL(`${handout}?layout=notes`)
  })

  test('what is small on its slide is shown again', async () => {
    await page.locator('.handout [data-drawn] text', { hasText: 'Effect' }).first().waitFor()
  })

  test('a layout is chosen by its link, and one that there is not is refused', async () => {
    await page.getByRole('link', { name: 'speaker' }).click()
    await page.locator('main.layout-speaker').waitFor()
    await page.waitForURL(`${handout}?layout=speaker`)
    const refused = await fetch(`${handout}?layout=5`)
    expect([refused.status, await refused.text()]).toEqual([404, expect.stringContaining('one of notes, 2,')])
  })

  test('a link of a slide leads to where the other one is', async () => {
    await page.getByRole('link', { name: 'The second' }).click()
    await page.waitForURL(/layout=speaker#0*2-\d+$/)
    expect(await page.locator('.handout .print-slide-container').count()).toBe(3)
  })

  test('it follows an edit of the deck', async () => {
    writeFiles(folder, { 'slides.md': text.replace('The second is', 'It is edited, and') })
    await page.getByText('It is edited, and said.').waitFor()
  })

  test('nothing is written beside the deck', () => {
    expect(readdirSync(folder)).toEqual(before)
  })

  test('other programs and sites are told nothing that the preview does not tell', async () => {
    const answer = await fetch(`${handout}?layout=notes`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://example.org' },
      body: '{"pages":[]}',
    })
    expect(answer.status).toBe(403)
  })
})
