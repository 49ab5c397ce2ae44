import { escapeHtml } from '../../shared/escape-html.ts'
import { slideId } from '../slide-id.ts'
import type { HandoutSource } from './part.ts'

/** The slide that is shown on the first page too, as one picture. */
export function firstFigure({ options: { figure }, slides, words, pages }: HandoutSource): string {
  const index = pages.findLastIndex(({ no }) => no === figure)
  const page = pages[index]
  if (!page) return ''
  const { no, heading } = page
  const name = words.slide(no)
  const caption = slides.some((slide) => slide.no === no) ? `<a href="#${slideId(no)}">${name}</a>` : name
  return `<figure class="first-figure">
<div class="slide-picture" role="img" aria-label="${escapeHtml([name, heading].filter(Boolean).join(': '))}" data-shown="${index}" data-copy></div>
<figcaption>${caption}</figcaption>
</figure>`
}
