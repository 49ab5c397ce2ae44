import { notesHtml } from '../notes/notes-html.ts'
import type { HandoutSource } from './part.ts'

/** Each slide above its notes. */
export function slidesWithNotes({ slides, deck }: HandoutSource): string {
  const blocks = slides.map(({ no, id, note, steps }) => {
    const last = steps.at(-1)
    return `<section class="slide-with-notes" id="${id}">
<div class="slide-number" aria-hidden="true">${no}</div>
<div class="slide-picture" data-shown="${last?.index}"></div>
<div class="notes">${notesHtml(note, deck)}</div>
</section>`
  })
  return `<div class="slides">\n${blocks.join('\n')}\n</div>`
}
