import { escapeHtml } from '../../shared/escape-html.ts'
import { clockTime } from '../clock-time.ts'
import { notesHtml } from '../notes/notes-html.ts'
import { speakerWords } from '../speaker-words.ts'
import type { HandoutSource } from './part.ts'
import { type SpeakerSlide, speakerSlides } from './speaker-slides.ts'

/** Each slide, small, beside its times, and its notes below, large. */
export function speakerNotes(source: HandoutSource): string {
  const { deck } = source
  const blocks = speakerSlides(source).map(
    (slide) => `<section class="spoken-slide" id="${slide.id}">
<div class="slide-and-times">
${picture(slide)}
${times(slide, deck)}
</div>
<div class="notes">${notesHtml(slide.note, deck)}</div>
</section>`,
  )
  return `<div class="slides">\n${blocks.join('\n')}\n</div>`
}

function picture({ shown, title }: SpeakerSlide): string {
  if (!shown) return `<h2>${escapeHtml(title)}</h2>`
  return `<div class="slide-picture" data-shown="${shown.steps.at(-1)?.index}"></div>`
}

function times({ no, begin, end }: SpeakerSlide, { slot, about }: HandoutSource['deck']): string {
  const words = speakerWords(about.language)
  const left = slot ? slot.seconds - end : 0
  const entries = [
    [words.slide, String(no)],
    [words.begins, clockTime(begin)],
    [words.takes, clockTime(end - begin)],
    ...(slot ? [[left < 0 ? words.over : words.left, clockTime(Math.abs(left))]] : []),
  ]
  return `<dl class="times">${entries.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`
}
