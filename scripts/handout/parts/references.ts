import { type CitationWords, citationWords } from '../../deck/citation-words.ts'
import { type CitedWork, citedWorks } from '../../deck/cited-works.ts'
import { escapeHtml } from '../../shared/escape-html.ts'
import { notesHtml } from '../notes/notes-html.ts'
import { referenceHtml } from '../reference-html.ts'
import type { HandoutSource } from './part.ts'

/**
 * The list of what is cited: each work with how far it was read, and the way back to the slides that cite it. It stands
 * for the slides with references, and above it is what is said of these where notes are printed.
 */
export function references(source: HandoutSource): string {
  const { deck, slides, words } = source
  const { citations } = deck
  if (!citations?.processor) return ''
  const others = citationWords(deck.about.language)
  const shown = new Set(slides.map(({ no }) => no))
  const entries = citedWorks(citations).map((work) => {
    const entry = referenceHtml(work.key, citations)
    const back = backTo({ ...work, slides: work.slides.filter((no) => shown.has(no)) }, others)
    return `<li id="reference-${escapeHtml(work.key)}">${[entry, back].filter(Boolean).join(' ')}</li>`
  })
  if (entries.length === 0) return ''
  return `<section class="references" id="part-references"><h2>${words.references}</h2>\n${notesOn(source)}<ul>\n${entries.join('\n')}\n</ul></section>`
}

/** The pages of a long list have one note. */
function notesOn({ deck, layout }: HandoutSource): string {
  if (layout !== 'notes') return ''
  const notes = new Set(deck.citations?.references.map(({ slide }) => (slide.note ?? '').trim()))
  return [...notes]
    .filter((note) => note !== '')
    .map((note) => `<div class="notes">${notesHtml(note, deck)}</div>\n`)
    .join('')
}

function backTo({ slides }: CitedWork, { slides: before, between }: CitationWords): string {
  if (slides.length === 0) return ''
  const links = slides.map((no) => `<a href="#handout-${no}">${no}</a>`)
  return `<span class="reference-slides">${before(slides.length)}${links.join(between)}</span>`
}
