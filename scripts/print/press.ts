import type { Browser } from 'playwright-chromium'
import { PageTrouble } from '../browser/page-trouble.ts'
import { serve } from '../browser/serve.ts'
import type { Deck } from '../deck/deck.ts'
import { DeckError, ExitCode } from '../shared/problem.ts'
import { blameSlide } from './blame-slide.ts'
import { placeProblem } from './place-problem.ts'
import {
  type Clicks,
  openForPrint,
  type Printed,
  type PrintedSlides,
  type Prints,
  printOnce,
  type TakeSlides,
} from './print-once.ts'
import type { SmallLabels } from './small-labels.ts'

export type { Clicks, Printed, PrintedSlides, Prints, SmallLabels }

/** Where a talk is printed. */
export interface Press {
  /**
   * Prints the slides of the talk, which is built now, in one go. When the browser crashes it is tried once more.
   *
   * @param labels what is done about small letters in diagrams
   * @param takeSlides is called each time that the slides have been printed
   * @throws DeckError naming every slide that does not get ready, throws, lacks a picture, asks another host, or
   * makes the page unusable
   */
  print(labels: SmallLabels, takeSlides: TakeSlides): Promise<Printed>
  close(): Promise<void>
}

/**
 * Opens a site and a page for a talk that is still being built: so the browser is ready when the talk is.
 *
 * @param openBrowser gives a browser that is alive
 * @param folder where the talk will be
 */
export async function openPress(
  deck: Deck,
  openBrowser: () => Promise<Browser>,
  folder: string,
  clicks: Clicks,
  prints: Prints,
): Promise<Press> {
  const site = await serve({ folders: { ...prints.folders, '/': folder } })
  const talk = { deck, openBrowser, home: site.url, folder, clicks, prints }
  const opened = openForPrint(talk)
  // A browser that does not start says so when it is needed.
  opened.catch(() => undefined)
  return {
    async print(labels, takeSlides) {
      try {
        return await printOnce(talk, opened, labels, takeSlides).catch((error: unknown) => {
          if (error instanceof PageTrouble && error.kind === 'crashed')
            return printOnce(talk, openForPrint(talk), labels, takeSlides)
          throw error
        })
      } catch (error) {
        if (!(error instanceof PageTrouble)) throw error
        throw new DeckError([placeProblem(deck, await blameSlide(talk, error))], ExitCode.findings)
      }
    },
    async close() {
      const page = await opened.catch(() => undefined)
      await Promise.all([page?.close(), site.close()])
    },
  }
}
