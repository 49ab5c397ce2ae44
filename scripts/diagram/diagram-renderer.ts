import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser } from 'playwright-chromium'
import { z } from 'zod'
import type { WebFonts } from '../deck/web-fonts.ts'
import { cached } from '../shared/cached.ts'
import { sha256, sha256OfValue } from '../shared/hash.ts'
import { drawInPage, drawingTools } from './draw-in-page.ts'
import {
  type DiagramSource,
  type Drawing,
  type DrawingFailure,
  drawingShape,
  failureShape,
} from './drawing.ts'
import { merge } from './mermaid-config.ts'
import { type DrawingPage, mermaidFolder, openDrawingPage } from './open-drawing-page.ts'
import { pathwayMeasures, pathwayStyle } from './pathway-style.ts'

const { version: mermaidVersion } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)(join(mermaidFolder, '..', 'package.json')))

/** A change of how pictures are drawn makes those that were kept ones of another kind. */
const way = sha256(`${drawInPage}${drawingTools}`)

/** Draws diagrams, each once. */
export interface DiagramRenderer {
  draw(source: Pick<DiagramSource, 'code' | 'options' | 'pathway'>): Promise<Drawing | DrawingFailure>
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
  // A face that no diagram can name is not worth loading.
  const named = JSON.stringify(config)
  const used = fonts.faces.filter(({ family }) => named.includes(family))
  const faces = used.map(({ name }) => name)
  let opened: Promise<DrawingPage> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  let drawn = 0

  async function drawInTurn(code: string, ownConfig: Record<string, unknown>, style?: string) {
    opened ??= openBrowser().then((browser) => openDrawingPage(browser, used))
    const { page, families, asked } = await opened
    const job = { code, config: ownConfig, fonts: families, pathwayStyle: style }
    const turn = queue.then(async () => {
      const before = new Set(asked)
      const result = z.union([drawingShape, failureShape]).parse(await page.evaluate(drawInPage, job))
      const asks = [...asked].find((address) => !before.has(address) || code.includes(address))
      return asks === undefined ? result : { message: `it asks for ${asks}`, asks }
    })
    queue = turn.catch(() => undefined)
    drawn += 1
    return turn
  }

  return {
    draw({ code, options, pathway }) {
      const style = pathway ? pathwayStyle : undefined
      const ownConfig = merge(pathway ? pathwayMeasures : {}, config, options)
      const from = { code, config: ownConfig, style, faces, browserIdentity, mermaidVersion, way }
      const key = sha256OfValue(from)
      const drawing =
        known.get(key) ??
        cached<Drawing | DrawingFailure>('diagrams', from, {
          read: (bytes) => drawingShape.parse(JSON.parse(bytes.toString('utf8'))),
          make: () => drawInTurn(code, ownConfig, style),
          write: (result) => ('svg' in result ? JSON.stringify(result) : undefined),
        })
      known.set(key, drawing)
      return drawing
    },
    get drawn() {
      return drawn
    },
    async close() {
      // A page that did not open has said so to whoever asked for a picture.
      await (await opened?.catch(() => undefined))?.close()
    },
  }
}
