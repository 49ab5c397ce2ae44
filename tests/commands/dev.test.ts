import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { serve } from '../../scripts/browser/serve.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { type Running, startCli } from '../support/run-cli.ts'

const text = `---
theme: none
title: Preview
---

# One

\`\`\`mermaid
graph LR
  accTitle: A pair
  a[Ketamine] --> b[Adenosine]
\`\`\`
`

describe('the live preview', () => {
  let folder: string
  let running: Running
  let address: string
  let browser: Browser

  beforeAll(async () => {
    const references = [
      { id: 'yue2025', type: 'book', title: 'A', author: [{ family: 'Yue' }], issued: 2025 },
      { id: 'luo2020', type: 'book', title: 'B', author: [{ family: 'Luo' }], issued: 2020 },
    ]
    folder = deckFolder({ 'slides.md': text, 'references.json': JSON.stringify(references) })
    // A port that was free a moment ago: the preview is to come back to it.
    const site = await serve({})
    await site.close()
    running = startCli(['dev', '--port', new URL(site.url).port], { cwd: folder })
    browser = await launchBrowser()
    address = (await running.written(/talk\s+(http:\S+)/))[1] ?? ''
  })

  afterAll(async () => {
    await browser.close()
    running.child.kill('SIGKILL')
    await running.ended
  })

  test('is on this machine alone, and asks no other host for fonts', async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const html = await (await fetch(address)).text()
    expect(html).toContain('font-family:"IBM Plex Sans"')
    expect(html.match(/(?:href|src)="(?:https?:)?\/\/[^"]*/g)).toBeNull()
  })

  test('shows the drawn diagram, and follows an edit of the slide', async () => {
    const page = await browser.newPage()
    await page.goto(address)
    await page.locator('.mermaid[aria-label="A pair"] svg').waitFor()
    writeFiles(folder, { 'slides.md': text.replace('# One', '# Edited').replace('A pair', 'Edited too') })
    await page.getByRole('heading', { name: 'Edited' }).waitFor()
    await page.locator('.mermaid[aria-label="Edited too"] svg').waitFor()
    await page.close()
  })

  test('shows citations as marks, and follows an edit of them', async () => {
    const page = await browser.newPage()
    const cites = (...keys: string[]) =>
      writeFiles(folder, {
        'slides.md': `${text}\n${keys.map((key) => `[@${key}]`).join(' ')}\n\n---\nlayout: references\n---\n`,
      })
    cites('yue2025')
    await page.goto(`${address}1`)
    await page.getByRole('link', { name: 'Yue, 2025' }).first().waitFor()
    cites('yue2025', 'luo2020')
    await page.getByText('(Luo, 2020)').waitFor()
    await page.goto(`${address}2`)
    await expect.poll(() => page.locator('.references-list li').count()).toBe(2)
    await page.close()
  })

  test('shows citations in notes as marks, and follows an edit of them', async () => {
    const page = await browser.newPage()
    const shows = async (note: string, shown: string) => {
      // Written again where it was missed: a watcher leaves out what follows a change at once.
      const isShown = async () => {
        if (await page.getByText(shown).isVisible()) return true
        writeFiles(folder, { 'slides.md': `${text}\n[@yue2025]\n\n<!-- ${note} -->\n` })
        return false
      }
      await expect.poll(isShown, { interval: 500, timeout: 20_000 }).toBe(true)
    }
    await page.goto(`${address}presenter/1`)
    await shows('As [@yue2025] says.', 'As (Yue, 2025) says.')
    // What is cited stays the same: the page is not loaded anew.
    await shows('As [@yue2025, p. 3] says.', 'As (Yue, 2025, p. 3) says.')
    await shows('As [@luo2020] says.', 'As (Luo, 2020) says.')
    await page.close()
  })

  test('starts again when the headmatter changed', async () => {
    const html = readFileSync(join(folder, 'slides.md'), 'utf8')
    writeFiles(folder, { 'slides.md': html.replace('title: Preview', 'title: Another') })
    await running.written(/the headmatter changed/)
    const page = await browser.newPage()
    await expect
      .poll(
        () =>
          page.goto(address).then(
            () => page.title(),
            () => '',
          ),
        { timeout: 20_000 },
      )
      .toContain('Another')
    await page.close()
  })

  test('ends with 130 when it is interrupted', async () => {
    running.child.kill('SIGINT')
    expect((await running.ended).code).toBe(130)
    await expect(fetch(address)).rejects.toThrow()
  })
})
