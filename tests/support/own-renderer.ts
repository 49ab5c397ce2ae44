import type { Browser, Page } from 'playwright-chromium'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import type { DiagramRenderer } from '../../scripts/diagram/diagram-renderer.ts'
import type { Drawing } from '../../scripts/diagram/drawing.ts'
import { picture, plainRenderer } from './renderer.ts'

/** A renderer for the tests of a file, and pages that show what it drew. */
export interface OwnRenderer {
  draw(code: string, pathway?: boolean): Promise<Drawing>
  /** Opens a picture in a page of its own. */
  show(picture: Pick<Drawing, 'svg' | 'width' | 'height'>): Promise<Page>
  /** Draws a diagram and opens it, at its natural size. */
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
  const draw: OwnRenderer['draw'] = async (code, pathway = false) =>
    picture(await renderer.draw({ code, options: {}, pathway }))
  const show: OwnRenderer['show'] = async ({ svg, width, height }) => {
    const page = await browser.newPage()
    await page.setContent(`<div style="width:${width}px;height:${height}px">${svg}</div>`)
    return page
  }
  return { draw, show, open: async (code, pathway) => show(await draw(code, pathway)) }
}
