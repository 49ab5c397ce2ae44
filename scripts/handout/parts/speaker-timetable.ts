import { escapeHtml } from '../../shared/escape-html.ts'
import { clockTime } from '../clock-time.ts'
import { speakerWords } from '../speaker-words.ts'
import { speakingRate } from '../speaking-rate.ts'
import type { HandoutSource } from './part.ts'
import { speakerSlides } from './speaker-slides.ts'

/** What a speaker sees first: how long each slide takes, and when the clock says so. */
export function speakerTimetable(source: HandoutSource): string {
  const { slot, about } = source.deck
  const words = speakerWords(about.language)
  const slides = speakerSlides(source)
  const left = (seconds: number) => (slot ? `<td>${signedTime(slot.seconds - seconds)}</td>` : '')
  const rows = slides.map(
    ({ no, id, title, begin, end }) =>
      `<tr><td>${no}</td><th scope="row"><a href="#${id}">${escapeHtml(title || String(no))}</a></th><td>${clockTime(begin)}</td><td>${clockTime(end - begin)}</td>${left(end)}</tr>`,
  )
  const total = slides.at(-1)?.end ?? 0
  const heads = [words.slide, words.title, words.begins, words.takes, ...(slot ? [words.left] : [])]
  return `<section class="timetable">
<h1>${escapeHtml(about.title)}</h1>
<h2>${words.timetable}</h2>
<p>${words.whole}: <b>${clockTime(total)}</b>${slot ? `. ${words.slot}: <b>${clockTime(slot.seconds)}</b>` : ''}. ${words.rate(speakingRate(about.language))}</p>
<table>
<thead><tr>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></section>`
}

/** `−0:30` when the time is over. */
function signedTime(seconds: number): string {
  return seconds < 0 ? `−${clockTime(-seconds)}` : clockTime(seconds)
}
