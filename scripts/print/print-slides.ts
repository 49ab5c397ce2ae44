import type { Browser } from 'playwright-chromium'
import { PageTrouble } from '../browser/page-trouble.ts'
import { serve } from '../browser/serve.ts'
import type { Deck } from '../deck/deck.ts'
import { DeckError, ExitCode } from '../shared/problem.ts'
import { blameSlide } from './blame-slide.ts'
import { placeProblem } from './place-problem.ts'
import { type Clicks, type Printed, printOnce } from './print-once.ts'

export type { Clicks, Printed }

/**
 * Prints the slides of a built talk in one go. When the browser crashes it is tried once more.
 *
 * @param openBrowser gives a browser that is alive
 * @param folder the built talk
 * @throws DeckError naming every slide that does not get ready, throws, lacks a picture, asks another host, or
 * makes the page unusable
 */
export async function printSlides(
  deck: Deck,
  openBrowser: () => Promise<Browser>,
  folder: string,
  clicks: Clicks,
): Promise<Printed> {
  const site = await serve({ folders: { '/': folder } })
  const talk = { deck, openBrowser, home: site.url, folder, clicks }
  try {
    return await printOnce(talk).catch((error: unknown) => {
      if (error instanceof PageTrouble && error.kind === 'crashed') return printOnce(talk)
      throw error
    })
  } catch (error) {
    if (!(error instanceof PageTrouble)) throw error
    throw new DeckError([placeProblem(deck, await blameSlide(talk, error))], ExitCode.findings)
  } finally {
    await site.close()
  }
}
