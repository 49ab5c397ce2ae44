import { notesByStep, notesHtml } from '../notes/notes-html.ts'
import type { HandoutSource, ShownSlide } from './part.ts'

/** Each slide above its notes; where its steps are pages of their own, each step above what is said there. */
export function slidesWithNotes({ slides, deck }: HandoutSource): string {
  const blocks = slides.map(({ no, id, note, steps }) => {
    const notes = steps.length > 1 ? notesByStep(note, deck, steps.length) : [notesHtml(note, deck)]
    return `<section class="slide-with-notes" id="${id}">
<div class="slide-number" aria-hidden="true">${no}</div>
${steps.map((step, index) => withNotes(step, notes[index] ?? '')).join('\n')}
</section>`
  })
  return `<div class="slides">\n${blocks.join('\n')}\n</div>`
}

function withNotes({ index }: ShownSlide['steps'][number], notes: string): string {
  return `<div class="slide-picture" data-shown="${index}"></div>
<div class="notes">${notes}</div>`
}
