import type { HandoutSource } from './part.ts'
import { pointsHtml } from './points-html.ts'

/** What to take home. */
export function takeHome({ deck, options, words }: HandoutSource): string {
  const points = pointsHtml(options.takeaways, deck)
  if (points.length === 0) return ''
  return `<section class="take-home"><h2>${words.takeaways}</h2>
<ul>
${points.map((point) => `<li>${point}</li>`).join('\n')}
</ul></section>`
}
