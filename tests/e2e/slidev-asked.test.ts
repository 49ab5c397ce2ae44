import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { build } from '../../scripts/commands/build.ts'
import { fixtureDeck } from '../support/fixture-deck.ts'
import { openTalk } from '../support/open-talk.ts'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/*
 * A deck whose headmatter asks for what Slidev or Pathdeck leave out by default, and for what Pathdeck does otherwise.
 */

const out = temporaryFolder()
let browser: Browser

beforeAll(async () => {
  await build(fixtureDeck('asked', 'slides.md'), { out, only: ['html', 'pdf'], clicks: 'final' })
  browser = await launchBrowser()
})
afterAll(() => browser.close())

test('the PDF is in the colours and the size that are asked for, with what was drawn on slides', async () => {
  const { pages } = await readSlidesPdf(join(out, 'asked', 'slides.pdf'))
  expect(pages.map(({ size: [width, height] }) => width / height)).toEqual([1, 1, 1])
  expect(pages[1]?.text).toMatch(/in the dark\s*const numbered = true 1/)
})

test('the talk has a recorder and an exporter, and is written for others as asked', async () => {
  const { page, complaints, close } = await openTalk(browser, `file://${join(out, 'asked', 'talk.html')}#/3`)
  await page.locator('path[stroke="#ff0000"]').waitFor()
  const html = page.locator('html')
  expect(await html.getAttribute('dir')).toBe('rtl')
  expect(await html.getAttribute('lang')).toBe('fr')
  expect(await html.getAttribute('class')).toContain('dark')
  expect(await page.title()).toBe('What is asked for — asked')
  const meta = (name: string) => page.locator(`meta[property="${name}"]`).getAttribute('content')
  expect(await meta('og:title')).toBe('The title for others')
  expect(await meta('og:description')).toBe('What others read')
  expect(await meta('twitter:card')).toBe('summary')
  expect(await meta('og:image')).toMatch(/og-image/)
  expect(await page.locator('link[rel=icon]').getAttribute('href')).toMatch(/^data:image\/png/)
  for (const title of ['Record video', 'Toggle camera view', 'Browser Exporter', 'Presenter Mode'])
    expect(await page.getByTitle(title).count(), title).toBe(1)
  // Drawn upon by the presenter alone.
  expect(await page.getByTitle('Show drawing toolbar').count()).toBe(0)
  expect(await page.getByTitle('Copy').count()).toBe(0)
  await page.evaluate(() => {
    window.location.hash = '#/export'
  })
  await page.getByText('Export as Vector File').waitFor()
  expect(complaints).toEqual([])
  await close()
})
