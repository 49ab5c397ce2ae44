import type { Paper } from '../deck/handout-options.ts'
import type { HandoutSource } from './parts/part.ts'

/** Width and height of paper, in millimetres. */
const sizes: Readonly<Record<Paper, readonly [number, number]>> = { a4: [210, 297], letter: [215.9, 279.4] }

/** Margins, in millimetres: above and below, and to both sides. */
const margins = { ends: 20, sides: 18 }

/** Width of a slide as a part of the width of the text. */
const slideWidth = 0.72

/** Millimetres of a pixel of CSS. */
const pixel = 25.4 / 96

/**
 * What each page has around its text, and how large slides are on it.
 *
 * @param sans CSS `font-family` list
 */
export function pageStyle({ deck, options, words }: HandoutSource, sans: string): string {
  const [width, height] = sizes[options.paper]
  const { canvasWidth, aspectRatio } = deck.slidev.data.config
  const column = (width - 2 * margins.sides) / pixel
  const text = (height - 2 * margins.ends) / pixel
  const zoom = (column * slideWidth) / canvasWidth
  return `@page {
  size: ${width}mm ${height}mm;
  margin: ${margins.ends}mm ${margins.sides}mm;
  font: 8.5pt/1.3 ${sans};
  color: #555;
  @top-left { content: ${quoted(deck.about.title)}; }
  @bottom-left { content: ${quoted(options.footer ?? '')}; }
  @bottom-right { content: counter(page) ${quoted(words.of)} counter(pages); }
}
@page :first { @top-left { content: none; } }
:root {
  --page-width: ${column.toFixed(3)}px;
  --page-height: ${text.toFixed(3)}px;
  --slide-zoom: ${zoom.toFixed(5)};
  --slide-canvas-width: ${canvasWidth}px;
  --slide-canvas-height: ${Math.ceil(canvasWidth / aspectRatio)}px;
}`
}

function quoted(text: string): string {
  return `"${text.replace(/["\\\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`
}
