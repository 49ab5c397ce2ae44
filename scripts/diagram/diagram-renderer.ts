import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { z } from 'zod'
import { serve } from '../browser/serve.ts'
import { type FontFace, fontFaceRules, type WebFonts } from '../deck/web-fonts.ts'
import { sha256OfValue } from '../shared/hash.ts'
import { drawInPage, loadMermaid } from './draw-in-page.ts'
import {
  type DiagramSource,
  type Drawing,
  type DrawingFailure,
  drawingShape,
  failureShape,
} from './drawing.ts'
import { keepDrawing, readDrawing } from './drawing-cache.ts'
import { merge } from './mermaid-config.ts'

const require = createRequire(import.meta.url)
const mermaidFolder = dirname(require.resolve('mermaid/dist/mermaid.esm.min.mjs'))
const { version: mermaidVersion } = z
  .object({ version: z.string() })
  .parse(require(join(dirname(mermaidFolder), 'package.json')))

/** Counts up when the same Mermaid text is to give another picture than before. */
const formatVersion = 1

/** Draws diagrams, each once. */
export interface DiagramRenderer {
  draw(source: Pick<DiagramSource, 'code' | 'options'>): Promise<Drawing | DrawingFailure>
  /** How many were drawn, and not found in the cache. */
  readonly drawn: number
  close(): Promise<void>
}

/**
 * A renderer that draws with Mermaid in a page of the pinned Chromium. The page is opened when the first
 * diagram is not in the cache.
 *
 * @param openBrowser gives the browser; called only when something must be drawn
 * @param browserIdentity what tells one browser build from another
 * @param config Mermaid configuration of the deck
 */
export function diagramRenderer(
  openBrowser: () => Promise<Browser>,
  browserIdentity: string,
  config: Readonly<Record<string, unknown>>,
  fonts: WebFonts,
): DiagramRenderer {
  const known = new Map<string, Promise<Drawing | DrawingFailure>>()
  const faces = fonts.faces.map(({ name, version }) => `${name}@${version}`)
  let opened: Promise<DrawingPage> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let drawn = 0

  async function fresh(key: string, code: string, ownConfig: Record<string, unknown>) {
    const cached = await readDrawing(key)
    if (cached) return cached
    opened ??= openDrawingPage(openBrowser, fonts.faces)
    const { page, families } = await opened
    const turn = queue.then(() => page.evaluate(drawInPage, { code, config: ownConfig, fonts: families }))
    queue = turn.catch(() => undefined)
    const result = z.union([drawingShape, failureShape]).parse(await turn)
    drawn += 1
    if ('svg' in result) await keepDrawing(key, result)
    return result
  }

  return {
    draw({ code, options }) {
      const ownConfig = merge(config, options)
      const key = sha256OfValue({
        code,
        config: ownConfig,
        faces,
        browserIdentity,
        mermaidVersion,
        formatVersion,
      })
      const drawing = known.get(key) ?? fresh(key, code, ownConfig)
      known.set(key, drawing)
      return drawing
    },
    get drawn() {
      return drawn
    },
    async close() {
      await (await opened)?.close()
    },
  }
}

interface DrawingPage {
  readonly page: Page
  /** CSS `font` values that name every face. */
  readonly families: readonly string[]
  close(): Promise<void>
}

async function openDrawingPage(
  openBrowser: () => Promise<Browser>,
  faces: readonly FontFace[],
): Promise<DrawingPage> {
  const folders = [...new Set(faces.map(({ file }) => dirname(file)))]
  const path = (folder: string) => `/fonts/${folders.indexOf(folder)}/`
  const rules = fontFaceRules(faces, ({ file }) => path(dirname(file)) + basename(file))
  const site = await serve({
    folders: {
      '/mermaid/': mermaidFolder,
      ...Object.fromEntries(folders.map((folder) => [path(folder), folder])),
    },
    pages: {
      '/': `<!doctype html><meta charset="utf-8"><style>${rules}\n*{font-synthesis:none}</style><body>`,
    },
  })
  const context = await (await openBrowser()).newContext({
    locale: 'en-US',
    timezoneId: 'UTC',
    deviceScaleFactor: 1,
  })
  const page = await context.newPage()
  await page.goto(site.url)
  await page.evaluate(loadMermaid, `${site.url}mermaid/mermaid.esm.min.mjs`)
  return {
    page,
    families: [...new Set(faces.map(({ style, weight, family }) => `${style} ${weight} 16px "${family}"`))],
    async close() {
      await context.close()
      await site.close()
    },
  }
}
