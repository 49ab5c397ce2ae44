import { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { openContext } from '../browser/open-context.ts'
import { serve } from '../browser/serve.ts'
import { watchForeignRequests } from '../browser/watch-foreign-requests.ts'
import type { FontFace } from '../deck/font-package.ts'
import { drawingTools, loadMermaid } from './draw-in-page.ts'
import { styleOfFormulas } from './style-of-formulas.ts'

/** What a page loads of Mermaid first. */
export const mermaidFile = 'mermaid.esm.min.mjs'

/** Folder of Mermaid as a browser loads it: a module, and the parts it asks for by diagram type. */
export const mermaidFolder = dirname(createRequire(import.meta.url).resolve(`mermaid/dist/${mermaidFile}`))

/** A page that has Mermaid, and fonts by their address. */
export interface DrawingPage {
  readonly page: Page
  /** The address of a font file. */
  addressOf(face: FontFace): string
  /** What its diagrams asked other sites for, so far. */
  readonly asked: ReadonlySet<string>
  /** Whether it crashed or its browser is there no more. */
  isGone(): boolean
  close(): Promise<void>
}

/** How such a page is set up, as far as pictures depend on it. */
export const setting = {
  html: `<!doctype html><meta charset="utf-8"><style>*{font-synthesis:none}${styleOfFormulas}</style><body>`,
  context: { locale: 'en-US', timezoneId: 'UTC', deviceScaleFactor: 1 },
}

/** @param faces all that a diagram may be drawn with */
export async function openDrawingPage(browser: Browser, faces: readonly FontFace[]): Promise<DrawingPage> {
  const folders = [...new Set(faces.map(({ file }) => dirname(file)))]
  const path = (folder: string) => `/fonts/${folders.indexOf(folder)}/`
  const fonts = Object.fromEntries(folders.map((folder) => [path(folder), folder]))
  const site = await serve({
    folders: { '/mermaid/': mermaidFolder, ...fonts },
    pages: { '/': setting.html },
  })
  const context = await openContext(browser, site.url, setting.context)
  const asked = watchForeignRequests(context, site.url)
  const close = async () => {
    if (browser.isConnected()) await context.close()
    await site.close()
  }
  try {
    const page = await context.newPage()
    let crashed = false
    page.on('crash', () => {
      crashed = true
    })
    // A diagram may show the day it is drawn on; a drawing that is kept must not.
    await page.clock.setFixedTime(0)
    await page.addInitScript(drawingTools)
    await page.goto(site.url)
    await page.evaluate(loadMermaid, `${site.url}mermaid/${mermaidFile}`)
    return {
      page,
      asked,
      addressOf: ({ file }) => path(dirname(file)) + basename(file),
      isGone: () => crashed || page.isClosed() || !browser.isConnected(),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
