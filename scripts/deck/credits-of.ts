import type { SlideInfo } from '@slidev/types'
import { type FigureCredit, figureCredits } from './figure-credits.ts'

/** What slides say of their pictures; of slides that say it. @param root folder of the deck */
export function creditsOf(
  slides: readonly SlideInfo[],
  root: string,
): ReadonlyMap<SlideInfo, readonly FigureCredit[]> {
  const said = slides.map((slide): [SlideInfo, FigureCredit[]] => [
    slide,
    figureCredits(slide, root).filter(({ source, licence }) => source || licence),
  ])
  return new Map(said.filter(([, credits]) => credits.length))
}
