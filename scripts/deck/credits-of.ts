import type { SlideInfo } from '@slidev/types'
import type { DeckFolder } from './deck-folder.ts'
import { type FigureCredit, figureCredits } from './figure-credits.ts'

/** What slides say of their pictures; of slides that say it. */
export function creditsOf(
  slides: readonly SlideInfo[],
  folder: DeckFolder,
): ReadonlyMap<SlideInfo, readonly FigureCredit[]> {
  const said = slides.map((slide): [SlideInfo, FigureCredit[]] => [
    slide,
    figureCredits(slide, folder).filter(({ source, licence }) => source || licence),
  ])
  return new Map(said.filter(([, credits]) => credits.length))
}
