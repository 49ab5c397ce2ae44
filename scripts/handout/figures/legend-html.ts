import { kindColours } from '../../pathway/kind-colours.ts'
import type { Legend } from '../../pathway/legend.ts'
import { ends, lines, outlines } from '../../pathway/legend-signs.ts'
import { statusMarks } from '../../pathway/status-marks.ts'
import { vocabularyOf } from '../../pathway/words/vocabulary-of.ts'
import { escapeHtml } from '../../shared/escape-html.ts'

/** The legend of a picture of a model, as HTML: the signs that it uses, and what they mean. */
export function legendHtml({ kinds, types, statuses, states, levels }: Legend, language: string): string {
  const words = vocabularyOf(language)
  const items = [
    ...kinds.map((kind) => {
      const { fill, line } = kindColours[kind]
      const sign = `<path fill="${fill}" stroke="${line}" stroke-width="2" d="${outlines[kind]}"/>`
      return item(sign, words.legend.kinds[kind])
    }),
    ...types.map((type) => {
      const isCrossed = type === 'no-effect'
      const line = isCrossed ? '<path class="line" d="M2 12H36"/>' : ''
      return item(`${line}<path class="line end" d="${ends[type]}"/>`, words.relations[type])
    }),
    ...statuses.map((status) => {
      const line = `<path class="line ${status}" d="M2 12H44" stroke-dasharray="${lines[status]}"/>`
      const mark = statusMarks[status]
      const text = mark ? `<text x="23" y="18" text-anchor="middle">${mark}</text>` : ''
      return item(line + text, words.statuses[status])
    }),
    ...states.map((state) => {
      const strike = state === 'blocked' ? '<path class="strike" d="M2 22 42 2"/>' : ''
      return item(`<path class="state ${state}" d="M2 2H42V22H2Z"/>${strike}`, words.legend.states[state])
    }),
    ...(levels
      ? [
          item(
            '<rect class="box" x="1" y="1" width="34" height="22" rx="4"/>' +
              '<path class="full" d="M5 19v-5h6v5ZM15 19V9h6v10Z"/><path class="empty" d="M25 19V4h6v15Z"/>',
            words.legend.levels,
          ),
        ]
      : []),
  ]
  return `<ul class="legend" aria-label="${escapeHtml(words.legend.title)}">${items.join('')}</ul>`
}

function item(sign: string, words: string): string {
  return `<li><svg width="46" height="24" viewBox="0 0 46 24" aria-hidden="true">${sign}</svg> ${escapeHtml(words)}</li>`
}
