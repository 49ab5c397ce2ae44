import type { Browser } from 'playwright-chromium'
import { z } from 'zod'
import { withinPatience } from '../browser/within-patience.ts'
import type { FontFace } from '../deck/font-package.ts'
import { type DrawingJob, drawInPage } from './draw-in-page.ts'
import { type Drawing, type DrawingProblem, drawingShape, problemShape } from './drawing.ts'
import { type DrawingPage, openDrawingPage } from './open-drawing-page.ts'

/** What a job needs of the page it is drawn in. */
type JobFor = (page: DrawingPage) => Promise<DrawingJob>

/** Draws one diagram after the other, in a page that is opened for the first and again after a crash. */
export interface DrawingDesk {
  draw(jobFor: JobFor): Promise<Drawing | DrawingProblem>
  close(): Promise<void>
}

const outcome = z.union([drawingShape, problemShape])

/**
 * @param openBrowser gives the browser; called when the first diagram is to be drawn
 * @param faces all that a diagram may be drawn with
 * @param patience how long one diagram may take, in milliseconds
 */
export function drawingDesk(
  openBrowser: () => Promise<Browser>,
  faces: readonly FontFace[],
  patience: number,
): DrawingDesk {
  let opened: Promise<DrawingPage> | undefined
  let queue: Promise<unknown> = Promise.resolve()
  const open = () => (opened ??= openBrowser().then((browser) => openDrawingPage(browser, faces)))
  async function close() {
    const page = opened
    opened = undefined
    // A page that did not open has said so to whoever asked for a picture.
    await (await page?.catch(() => undefined))?.close()
  }

  async function drawNow(jobFor: JobFor): Promise<Drawing | DrawingProblem> {
    const drawingPage = await open()
    const { page, asked } = drawingPage
    const job = await jobFor(drawingPage)
    const before = new Set(asked)
    const endless = new Error('it is still being drawn')
    try {
      const result = await withinPatience(async () => outcome.parse(await page.evaluate(drawInPage, job)), {
        patience,
        giveUp: () => endless,
      })
      const asks = [...asked].find((address) => !before.has(address) || job.code.includes(address))
      return asks === undefined ? result : { message: `it asks for ${asks}`, asks }
    } catch (error) {
      if (error !== endless) throw error
      await close()
      return { message: `it was not done after ${Math.round(patience / 1000)} seconds`, endless: true }
    }
  }

  /** Once more when the page went away under the diagram: another may have brought it down. */
  async function drawOrAgain(jobFor: JobFor): Promise<Drawing | DrawingProblem> {
    try {
      return await drawNow(jobFor)
    } catch (error) {
      const page = await opened?.catch(() => undefined)
      if (page && !page.isGone()) throw error
      await close()
      return drawNow(jobFor)
    }
  }

  return {
    draw(jobFor) {
      const turn = queue.then(() => drawOrAgain(jobFor))
      queue = turn.catch(() => undefined)
      return turn
    },
    close,
  }
}
