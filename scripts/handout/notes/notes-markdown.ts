import { MarkdownExit } from 'markdown-exit'
import { z } from 'zod'
import type { Deck } from '../../deck/deck.ts'
import { markHtml } from '../../deck/mark-html.ts'
import { replaceCitations } from '../../deck/replace-citations.ts'
import { formulasInMarkdown, type WrongFormula } from './formulas-in-markdown.ts'
import { rubyInMarkdown } from './ruby-in-markdown.ts'

const readingsShape = z.record(z.string(), z.string()).catch({})

/** What is needed of a deck to read its notes. */
export type NotesOf = Pick<Deck, 'about' | 'citations' | 'slidev'>

/**
 * Gives what turns the notes of a deck into HTML.
 *
 * @param wrong gets the formulas in them that cannot be set
 */
export function notesMarkdown({ citations, slidev }: NotesOf, wrong?: WrongFormula): MarkdownExit {
  const markdown = new MarkdownExit({ html: true, linkify: true })
  formulasInMarkdown(markdown, slidev.utils.katexOptions ?? {}, wrong)
  const readings = readingsShape.parse(slidev.data.headmatter.notesAutoRuby)
  rubyInMarkdown(markdown, new Map(Object.entries(readings)))
  const mark = markHtml(citations, (key, said) => `<a href="#reference-${key}">${said}</a>`)
  if (!mark) return markdown
  // Before addresses in running text are found: some keys look like them.
  markdown.core.ruler.after('inline', 'pathdeck_citations', ({ tokens }) => replaceCitations(tokens, mark))
  return markdown
}
