import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type Site, serve } from '../../scripts/browser/serve.ts'
import { build } from '../../scripts/commands/build.ts'
import { printAddress } from '../../scripts/shared/page-contract.ts'
import { installation } from '../../scripts/shared/project.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type ShownText, textsOnSlides } from '../support/texts-on-slides.ts'

/** The smallest letters, in pixels of a slide. */
const least = { body: 17.99, foot: 15, diagram: 14.99, index: 13 }

const out = temporaryFolder()
let site: Site
let browser: Browser

// Its checks are strict: a finding ends the build.
beforeAll(async () => {
  await build(join(installation, 'examples', 'gallery.md'), { out, only: ['talk', 'pdf'], clicks: 'final' })
  site = await serve({ folders: { '/': join(out, 'gallery', 'talk') } })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe.each(['light', 'dark'] as const)('the gallery, %s', (colorScheme) => {
  let page: Page
  let texts: ShownText[]

  beforeAll(async () => {
    // High enough for all slides at once: what stands behind a text can be asked for only where it is seen.
    const context = await browser.newContext({ viewport: { width: 1000, height: 40_000 }, colorScheme })
    page = await context.newPage()
    await page.goto(site.url + printAddress('final'))
    await page.locator('.slidev-layout.end').waitFor()
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.mermaid')].every(({ shadowRoot }) => shadowRoot?.querySelector('svg')),
    )
    await page.evaluate(() => document.fonts.ready)
    texts = await page.evaluate(textsOnSlides)
  })
  afterAll(() => page.context().close())

  const all = (wrong: (text: ShownText) => boolean) =>
    texts
      .filter(wrong)
      .map(({ no, text, size, contrast }) => `${no}: ${text} (${size}, ${contrast?.toFixed(1)})`)

  test('has texts that stand out from their ground', () => {
    expect(texts.length).toBeGreaterThan(400)
    expect(all(({ contrast = 21 }) => contrast < 4.5)).toEqual([])
  })

  test('has no small text but in feet, diagrams and indices', () => {
    expect(all(({ part, size }) => size < least[part])).toEqual([])
  })

  test('has a legend in letters that are no larger than those of its picture, and lower than that', async () => {
    const figures = await page.$$eval('.pathway-figure:has(.pathway-legend)', (found) =>
      found.map((figure) => {
        const picture = figure.querySelector('.pathway-picture')
        const legend = figure.querySelector('.pathway-legend')
        const label = picture?.shadowRoot?.querySelector('text')
        if (!picture || !legend || !label) throw new Error('a figure without a picture')
        const letters = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
        return {
          letters: [letters(legend), letters(label) * (label.getScreenCTM()?.a ?? 0)],
          heights: [legend, picture].map((part) => part.getBoundingClientRect().height),
        }
      }),
    )
    expect(figures.length).toBeGreaterThan(0)
    for (const { letters, heights } of figures) {
      expect(letters[0]).toBeLessThanOrEqual(letters[1] ?? 0)
      expect(heights[0]).toBeLessThan((heights[1] ?? 0) / 2)
    }
  })

  test('has nothing that axe finds', async () => {
    const { violations } = await new AxeBuilder({ page }).include('.slidev-layout').analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
})
