import { escapeHtml } from '../../shared/escape-html.ts'
import { notesHtml } from '../notes/notes-html.ts'
import { outlineText } from '../outline-text.ts'
import type { HandoutSource } from './part.ts'
import { ruledLines } from './ruled-lines.ts'

/** The words of the slides, without their pictures. */
export function slidesAsOutline({ slides, deck, options }: HandoutSource): string {
  const lines = options.lines ? ruledLines(3) : ''
  const blocks = slides.map(({ no, id, title }) => {
    const text = outlineText(deck.slides.find((slide) => slide.no === no)?.content ?? '', title)
    return `<section class="slide-as-outline" id="${id}">
<h2><span class="slide-number">${no}</span> ${escapeHtml(title)}</h2>
<div class="slide-text">${notesHtml(text, deck)}${lines}</div>
</section>`
  })
  return `<div class="slides">\n${blocks.join('\n')}\n</div>`
}
