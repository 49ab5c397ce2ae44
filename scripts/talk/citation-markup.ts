import { citationWords } from '../deck/citation-words.ts'
import type { Deck } from '../deck/deck.ts'
import { markHtml } from '../deck/mark-html.ts'
import { referencesTag } from '../deck/reference-slides.ts'
import { replaceCitations } from '../deck/replace-citations.ts'
import type { SlideMarkup } from '../diagram/diagram-fences.ts'

/** Turns the citations on slides into marks that lead to the list of references, and puts that list on its slides. */
export function citationMarkup(deck: Pick<Deck, 'about' | 'citations'>): SlideMarkup {
  const words = citationWords(deck.about.language)
  return {
    markdownSetup(markdown) {
      // Before addresses in running text are found: some keys look like them.
      markdown.core.ruler.after('inline', 'pathdeck_citations', ({ tokens }) => {
        const mark = markHtml(deck.citations, (key, said) => `<CitedWork work="${key}">${said}</CitedWork>`)
        if (mark) replaceCitations(tokens, mark)
      })
    },
    transforms: {
      after(html, id) {
        const no = Number(/__slidev_(\d+)\.md$/.exec(id)?.[1])
        const shown = deck.citations?.references.find(({ slide }) => slide.index + 1 === no)
        if (!shown) return html
        const { page, pages } = shown
        const list = '<References />'
        const whole = referencesTag.test(html) ? html.replace(referencesTag, list) : `${html}\n${list}\n`
        const headed = /<h[12]\b/.test(whole) ? whole : `<h1>${words.references}</h1>\n${whole}`
        return pages > 1 ? headed.replace(/<\/h[12]>/, ` (${page}/${pages})$&`) : headed
      },
    },
  }
}
