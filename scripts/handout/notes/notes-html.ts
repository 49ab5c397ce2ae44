import { routeAliases } from '../../deck/route-aliases.ts'
import { handoutWords } from '../handout-words.ts'
import { slideId } from '../slide-id.ts'
import { writeOutAddresses } from '../write-out-addresses.ts'
import { type NoteContext, noteParts } from './note-parts.ts'
import { type NotesOf, notesMarkdown } from './notes-markdown.ts'
import type { Part } from './parts-writer.ts'

/** The notes of a slide as HTML, with a mark for each click. */
export function notesHtml(note: string, deck: NotesOf): string {
  return partsOf(note, deck, false)
    .map(({ html }) => html)
    .join('')
}

/**
 * The notes of a slide by its steps, as HTML: what is said before the first click, behind it, and so on. Clicks that
 * the slide does not have count as its last.
 *
 * @param steps how many there are
 */
export function notesByStep(note: string, deck: NotesOf, steps: number): string[] {
  const parts = partsOf(note, deck, true)
  return Array.from({ length: steps }, (_, index) =>
    parts
      .filter(({ step }) => Math.min(step, steps - 1) === index)
      .map(({ html }) => html)
      .join(''),
  )
}

function partsOf(note: string, deck: NotesOf, isCut: boolean): Part[] {
  const words = handoutWords(deck.about.language)
  const context: NoteContext = {
    isCut,
    leadsTo: leadsTo(deck),
    stepMark: (step) => `<span class="step-mark" role="img" aria-label="${words.click(step)}">${step}</span>`,
  }
  return noteParts(notesMarkdown(deck).render(note), context).map(({ step, html }) => ({
    step,
    html: writeOutAddresses(html),
  }))
}

/** Links to slides lead to them in the handout; those to files of the talk lead nowhere on paper. */
function leadsTo(deck: NotesOf): (href: string) => string | undefined {
  const aliases = routeAliases(deck)
  return (href) => {
    const [, to = ''] = /^#?\/?(\d+)$/.exec(href) ?? /^#?\/([^/]+)$/.exec(href) ?? []
    const no = aliases.get(to) ?? (/^\d+$/.test(to) ? Number(to) : undefined)
    if (no !== undefined) return `#${slideId(no)}`
    return /^(https?:|mailto:|#)/i.test(href) ? href : undefined
  }
}
