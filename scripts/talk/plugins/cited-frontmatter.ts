import type { Plugin } from 'vite'
import { replaceCitationsInHtml, replaceCitationsInText } from '../../deck/cited-html.ts'
import type { Deck } from '../../deck/deck.ts'
import { textOfHtml } from '../../shared/text-of-html.ts'
import { plainMark } from '../plain-mark.ts'
import { frontmatterData } from './frontmatter-data.ts'

const notesOf = /(?<="noteHTML":)"(?:[^"\\]|\\.)*"/

/** Puts marks, as words, into the notes of slides and into what their frontmatter says about sources. */
export function citedFrontmatter(deck: Pick<Deck, 'about' | 'citations'>): Plugin {
  const mark = plainMark(deck)
  const inFrontmatter = (json: string) => {
    const values: unknown = JSON.parse(json)
    if (typeof values !== 'object' || values === null || !('source' in values)) return json
    if (typeof values.source !== 'string') return json
    return JSON.stringify({
      ...values,
      source: replaceCitationsInText(values.source, (citation) => {
        const html = mark(citation)
        // A layout shows it as text.
        return html && textOfHtml(html)
      }),
    })
  }
  const inNotes = (json: string) => JSON.stringify(replaceCitationsInHtml(String(JSON.parse(json)), mark))
  return {
    name: 'pathdeck:cited-frontmatter',
    transform: {
      filter: { id: /__slidev_\d+\.frontmatter$/ },
      handler(code) {
        if (!deck.citations?.processor || !code.includes('@')) return undefined
        return {
          code: code.replace(frontmatterData, inFrontmatter).replace(notesOf, inNotes),
          map: null,
        }
      },
    },
  }
}
