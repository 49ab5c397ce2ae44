import { createRequire } from 'node:module'
import { basename, dirname } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { openContext } from '../browser/open-context.ts'
import { serve } from '../browser/serve.ts'
import { watchForeignRequests } from '../browser/watch-foreign-requests.ts'
import { fontFaceRules } from '../deck/font-face-rules.ts'
import type { FontFace } from '../deck/font-package.ts'
import { drawingTools, loadMermaid } from './draw-in-page.ts'

/** Folder of Mermaid as a browser loads it: a module, and the parts it asks for by diagram type. */
export const mermaidFolder = dirname(
  createRequire(import.meta.url).resolve('mermaid/dist/mermaid.esm.min.mjs'),
)

/** A page that has Mermaid and the deck's fonts. */
export interface DrawingPage {
  readonly page: Page
  /** CSS `font` values that name every face. */
  readonly families: readonly string[]
  /** What its diagrams asked other sites for, so far. */
  readonly asked: ReadonlySet<string>
  close(): Promise<void>
}

export async function openDrawingPage(browser: Browser, faces: readonly FontFace[]): Promise<DrawingPage> {
  const folders = [...new Set(faces.map(({ file }) => dirname(file)))]
  const path = (folder: string) => `/fonts/${folders.indexOf(folder)}/`
  const rules = fontFaceRules(faces, ({ file }) => path(dirname(file)) + basename(file))
  const html = `<!doctype html><meta charset="utf-8"><style>${rules}\n*{font-synthesis:none}</style><body>`
  const fonts = Object.fromEntries(folders.map((folder) => [path(folder), folder]))
  const site = await serve({ folders: { '/mermaid/': mermaidFolder, ...fonts }, pages: { '/': html } })
  const options = { locale: 'en-US', timezoneId: 'UTC', deviceScaleFactor: 1 }
  const context = await openContext(browser, site.url, options)
  const asked = watchForeignRequests(context, site.url)
  const close = async () => {
    await context.close()
    await site.close()
  }
  try {
    const page = await context.newPage()
    // A diagram may show the day it is drawn on; a drawing that is kept must not.
    await page.clock.setFixedTime(0)
    await page.addInitScript(drawingTools)
    await page.goto(site.url)
    await page.evaluate(loadMermaid, `${site.url}mermaid/mermaid.esm.min.mjs`)
    const families = faces.map(({ style, weight, family }) => `${style} ${weight} 16px "${family}"`)
    return { page, families: [...new Set(families)], asked, close }
  } catch (error) {
    await close()
    throw error
  }
}
