import { margins, paperSize } from './paper-size.ts'
import type { HandoutSource } from './parts/part.ts'
import { runningTitle } from './running-title.ts'
import { slideWidth } from './slide-size.ts'

/** Millimetres of a pixel of CSS. */
const pixel = 25.4 / 96

/** Slides in one column of a page, where the layout says how many there are. */
const rows: Readonly<Record<string, number>> = { 2: 2, 3: 3, 6: 3 }

/** Room that is left on a page, so that rounding never carries a row to the next, in millimetres. */
const spare = 0.5

/**
 * What each page has around its text, and how large slides are on it.
 *
 * @param sans CSS `font-family` list
 */
export function pageStyle({ deck, options, words, layout }: HandoutSource, sans: string): string {
  const { paper, text } = paperSize(options.paper)
  const { canvasWidth, aspectRatio } = deck.slidev.data.config
  const zoom = (where: Parameters<typeof slideWidth>[0]) =>
    (slideWidth(where, text, aspectRatio) / pixel / canvasWidth).toFixed(5)
  return `@page {
  size: ${paper[0]}mm ${paper[1]}mm;
  margin: ${margins.top}mm ${((paper[0] - text[0]) / 2).toFixed(2)}mm ${margins.bottom}mm;
  font: 8pt/1.3 ${sans};
  color: #505a64;
  @top-left { content: ${quoted(runningTitle(deck.about.title))}; }
  @bottom-left { content: ${quoted(options.footer ?? '')}; }
  @bottom-right { content: counter(page) ${quoted(words.of)} counter(pages); }
}
@page :first { @top-left { content: none; } }
:root {
  --page-width: ${(text[0] / pixel).toFixed(3)}px;
  --page-height: ${(text[1] / pixel).toFixed(3)}px;
  --slide-zoom: ${zoom(layout)};
  --first-slide-zoom: ${zoom('first-page')};
  --slide-canvas-width: ${canvasWidth}px;
  --slide-canvas-height: ${Math.ceil(canvasWidth / aspectRatio)}px;
  --row-height: ${((text[1] - spare) / (rows[layout] ?? 1)).toFixed(2)}mm;
}`
}

function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}
