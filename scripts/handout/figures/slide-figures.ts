import type { Deck } from '../../deck/deck.ts'
import { pathwayFigure } from '../../diagram/pathway-figure.ts'
import type { Legend } from '../../pathway/legend.ts'
import { slideRequests } from './slide-requests.ts'

/** A picture that is drawn on a slide, and what is said of it. */
export interface SlideFigure {
  readonly kind: 'pathway' | 'diagram'
  /** Its place among those of its kind on the slide, from 0. */
  readonly place: number
  /** What it is called; nothing where its author does not say. */
  readonly title: string
  /** Says in sentences what it shows. */
  readonly words: string
  readonly language: string
  readonly legend?: Legend | undefined
}

/** The pictures on a slide, in the order of its source. */
export function slideFigures(deck: Deck, no: number): SlideFigure[] {
  const { language } = deck.about
  const counts = { pathway: 0, diagram: 0 }
  return slideRequests(deck, no).flatMap((asked): SlideFigure[] => {
    if (asked.kind === 'table') return []
    const place = counts[asked.kind]++
    if (asked.kind === 'diagram') return [{ kind: 'diagram', place, language, ...saidBy(asked.code) }]
    const request = { ...asked.request, legend: true, caption: true }
    const { shown } = pathwayFigure(deck.models, request, language)
    const { caption = '', label, legend } = shown
    return [{ kind: 'pathway', place, title: caption, words: label, legend, language: shown.language }]
  })
}

/** What a diagram says of itself (https://mermaid.js.org/config/accessibility.html). */
function saidBy(code: string): Pick<SlideFigure, 'title' | 'words'> {
  const [, title = ''] = /^\s*accTitle\s*:\s*(.+)$/m.exec(code) ?? []
  const [, line = '', block = ''] = /^\s*accDescr\s*(?::\s*(.+)$|\{([^}]*)\})/m.exec(code) ?? []
  return { title: title.trim(), words: (line || block).replace(/\s+/g, ' ').trim() }
}
