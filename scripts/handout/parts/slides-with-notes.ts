import { textOfHtml } from '../../shared/text-of-html.ts'
import { notesByStep, notesHtml } from '../notes/notes-html.ts'
import { paperSize } from '../paper-size.ts'
import { slideWidth } from '../slide-size.ts'
import type { HandoutSource, ShownSlide } from './part.ts'
import { ruledLines } from './ruled-lines.ts'

/** From this length on notes may flow over to the next page, in characters; shorter ones stay below their slide. */
const long = 1500

/** What a line to write on is high, in millimetres. */
const line = 8

/**
 * Each slide above its notes; where its steps are pages of their own, each step above what is said there. Beside it
 * is room for the reader's own.
 */
export function slidesWithNotes({ slides, deck, options }: HandoutSource): string {
  const { aspectRatio } = deck.slidev.data.config
  const height = slideWidth('notes', paperSize(options.paper).text, aspectRatio) / aspectRatio
  const lines = options.lines ? ruledLines(Math.floor((height - 4) / line)) : ''
  const blocks = slides.map(({ no, id, note, steps }) => {
    const notes = steps.length > 1 ? notesByStep(note, deck, steps.length) : [notesHtml(note, deck)]
    const room = `<div class="room"><p class="slide-number">${no}</p>${lines}</div>`
    const shown = steps.map((step, index) => withNotes(step, notes[index] ?? '', room))
    return `<section id="${id}">\n${shown.join('\n')}\n</section>`
  })
  return `<div class="slides">\n${blocks.join('\n')}\n</div>`
}

function withNotes({ index }: ShownSlide['steps'][number], notes: string, room: string): string {
  return `<div class="slide-with-notes${textOfHtml(notes).length > long ? ' flows' : ''}">
<div class="slide-beside">
<div class="slide-picture" data-shown="${index}"></div>
${room}
</div>
<div class="notes">${notes}</div>
</div>`
}
