import type { HandoutSource } from './part.ts'
import { pointsHtml } from './points-html.ts'
import { ruledLines } from './ruled-lines.ts'

/** Lines for all answers together; each question has at least three, and at most six. */
const lines = 24

/** So many lines, with those of the questions, are not divided between pages. */
const fewLines = 18

/** What to discuss, with room to answer. */
export function questions({ deck, options, words }: HandoutSource): string {
  const points = pointsHtml(options.questions, deck)
  if (points.length === 0) return ''
  const room = Math.min(6, Math.max(3, Math.floor(lines / points.length)))
  const isShort = points.length * (room + 1) <= fewLines
  return `<section class="questions${isShort ? ' together' : ''}" id="part-questions"><h2>${words.questions}</h2>
<ol>
${points.map((point) => `<li>${point}${ruledLines(room)}</li>`).join('\n')}
</ol></section>`
}
