import { paperSize } from '../paper-size.ts'
import { slideWidth } from '../slide-size.ts'
import type { HandoutSource, ShownSlide } from './part.ts'
import { ruledLines } from './ruled-lines.ts'

/** Slides in a row, by their number on a page. */
const across = { 2: 1, 3: 1, 6: 2 } as const

/** What a line to write on is high, in millimetres. */
const line = 8

/** Slides in twos, threes and sixes. In threes there are lines beside them, else below where they are asked for. */
export function slidesInRows(layout: keyof typeof across): (source: HandoutSource) => string {
  return (source) => rowsOf(source, layout)
}

function rowsOf(source: HandoutSource, layout: keyof typeof across): string {
  const { slides } = source
  const size = across[layout]
  const rows = slides
    .filter((_, index) => index % size === 0)
    .map((_, row) => slides.slice(row * size, (row + 1) * size))
  const lines = linesBy(source, layout)
  const html = rows.map(
    (row) => `<div class="slide-row">\n${row.map((slide) => inRow(slide, lines)).join('\n')}\n</div>`,
  )
  return `<div class="slides">\n${html.join('\n')}\n</div>`
}

function inRow({ no, id, steps }: ShownSlide, lines: number): string {
  return `<section id="${id}">
<p class="slide-number">${no}</p>
<div class="slide-picture" data-shown="${steps.at(-1)?.index}"></div>
${lines > 0 ? ruledLines(lines) : ''}
</section>`
}

/** How many lines a slide has. */
function linesBy({ deck, options }: HandoutSource, layout: keyof typeof across): number {
  const { text } = paperSize(options.paper)
  const { aspectRatio } = deck.slidev.data.config
  const row = (text[1] / layout) * across[layout]
  if (layout === 3) return Math.floor((row - 14) / line)
  if (!options.lines) return 0
  return Math.max(0, Math.floor((row - slideWidth(`${layout}`, text, aspectRatio) / aspectRatio - 9) / line))
}
