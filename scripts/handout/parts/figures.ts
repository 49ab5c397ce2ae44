import { escapeHtml } from '../../shared/escape-html.ts'
import { legendHtml } from '../figures/legend-html.ts'
import { type SlideFigure, slideFigures } from '../figures/slide-figures.ts'
import type { HandoutSource, ShownSlide } from './part.ts'

/**
 * The pictures of models and the diagrams as wide as the page, each with its legend and its words. One that is large
 * enough on its slide is taken out when the page is laid out.
 */
export function figures(source: HandoutSource): string {
  const { slides, deck, words } = source
  const isDark = deck.slidev.data.config.colorSchema === 'dark'
  const shown = slides.flatMap((slide) =>
    slideFigures(deck, slide.no).map((figure) => figureHtml(slide, figure, source)),
  )
  if (shown.length === 0) return ''
  return `<section class="figures${isDark ? ' dark' : ''}" id="part-figures"><h2>${words.figures}</h2>\n${shown.join('\n')}\n</section>`
}

function figureHtml(
  { no, id, title: heading, steps }: ShownSlide,
  { kind, place, title, words: said, legend, language }: SlideFigure,
  { words }: HandoutSource,
): string {
  const name = escapeHtml(title || heading)
  return `<figure lang="${escapeHtml(language)}">
<div class="drawn" data-drawn="${kind} ${place}" data-of="${steps.at(-1)?.index}" role="img" aria-label="${name}"></div>
<figcaption><span class="figure-number">${words.figure}</span> <strong>${name}</strong> <a href="#${id}">${words.slide(no)}</a>${said ? `<p>${escapeHtml(said)}</p>` : ''}${legend ? legendHtml(legend, language) : ''}</figcaption>
</figure>`
}
