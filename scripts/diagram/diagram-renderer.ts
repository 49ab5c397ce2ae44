import type { Browser } from 'playwright-chromium'
import { switches } from '../browser/launch-browser.ts'
import type { WebFonts } from '../deck/web-fonts.ts'
import { cached } from '../shared/cached.ts'
import { sha256OfValue } from '../shared/hash.ts'
import { type DrawingJob, drawInPage, drawingTools } from './draw-in-page.ts'
import { type DiagramSource, type Drawing, type DrawingProblem, drawingShape } from './drawing.ts'
import { drawingDesk } from './drawing-desk.ts'
import type { Room } from './fold-chain.ts'
import { facesOfDiagram, hashesOf, pageFonts } from './fonts-of-diagram.ts'
import { lookOfDiagram } from './look-of-diagram.ts'
import { merge } from './mermaid-config.ts'
import { mermaidIdentity } from './mermaid-identity.ts'
import { setting } from './open-drawing-page.ts'
import { pathwayMeasures, pathwayStyle } from './pathway-style.ts'
import { styleOfFormulas } from './style-of-formulas.ts'

/** A change of how pictures are drawn makes those that were kept ones of another kind. */
const way = sha256OfValue([`${drawInPage}${drawingTools}`, setting, switches])

/** What a slide of 980 by 552 pixels has below a title, and the letters that are read from the last row. */
const room: Room = { width: 868, height: 388, leastLetters: 15 }

/** How long one diagram may take, in milliseconds. */
const usualPatience = 30_000

/** Draws diagrams, each once. */
export interface DiagramRenderer {
  draw(source: Pick<DiagramSource, 'code' | 'options' | 'pathway'>): Promise<Drawing | DrawingProblem>
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
 * @param patience how long one diagram may take, in milliseconds
 */
export function diagramRenderer(
  openBrowser: () => Promise<Browser>,
  browserIdentity: string,
  config: Readonly<Record<string, unknown>>,
  fonts: WebFonts,
  patience = usualPatience,
): DiagramRenderer {
  const known = new Map<string, Promise<Drawing | DrawingProblem>>()
  const desk = drawingDesk(openBrowser, fonts.faces, patience)
  let mermaid: Promise<string> | undefined
  let drawn = 0

  async function findOrDraw(job: Omit<DrawingJob, 'fonts'>): Promise<Drawing | DrawingProblem> {
    mermaid ??= mermaidIdentity()
    const chosen = await facesOfDiagram(fonts, [job.code, JSON.stringify(job.config)])
    const from = { ...job, faces: await hashesOf(chosen), browserIdentity, mermaid: await mermaid, way }
    return cached<Drawing | DrawingProblem>('diagrams', from, {
      read: (bytes) => drawingShape.parse(JSON.parse(bytes.toString('utf8'))),
      make() {
        drawn += 1
        return desk.draw(async ({ addressOf }) => ({ ...job, fonts: await pageFonts(chosen, addressOf) }))
      },
      write: (result) => ('svg' in result ? JSON.stringify(result) : undefined),
    })
  }

  return {
    draw({ code, options, pathway }) {
      const look = lookOfDiagram(config, options)
      // Mermaid lays a mind map out around its middle where nothing else is asked for.
      const layout = /^[ \t]*mindmap\b/m.test(code) && !options.layout ? { layout: 'cose-bilkent' } : {}
      const job = {
        code,
        config: merge(pathway ? pathwayMeasures : {}, look.config, layout),
        paints: look.paints,
        room: pathway || look.paints ? room : undefined,
        formulaStyle: styleOfFormulas,
        pathwayStyle: pathway ? pathwayStyle : undefined,
      }
      const key = sha256OfValue(job)
      const drawing = known.get(key) ?? findOrDraw(job)
      known.set(key, drawing)
      return drawing
    },
    get drawn() {
      return drawn
    },
    close: desk.close,
  }
}
