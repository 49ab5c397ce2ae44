import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import type { DiagramRenderer } from '../../scripts/diagram/diagram-renderer.ts'
import { picture, plainRenderer } from './renderer.ts'

/** A renderer for the tests of a file, and pages that show what it drew. */
export interface OwnRenderer {
  /** Draws a diagram and opens it, at its natural size, in a page of its own. */
  open(code: string, pathway?: boolean): Promise<Page>
}

export function ownRenderer(): OwnRenderer {
  let browser: Browser
  let renderer: DiagramRenderer
  beforeAll(async () => {
    browser = await launchBrowser()
    renderer = plainRenderer(browser, 'tests')
  })
  afterAll(async () => {
    await renderer.close()
    await browser.close()
  })
  return {
    async open(code, pathway = false) {
      const { svg, width, height } = picture(await renderer.draw({ code, options: {}, pathway }))
      const page = await browser.newPage()
      await page.setContent(`<div style="width:${width}px;height:${height}px">${svg}</div>`)
      return page
    },
  }
}
