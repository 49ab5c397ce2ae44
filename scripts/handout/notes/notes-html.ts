import { MarkdownExit } from 'markdown-exit'
import type { Deck } from '../../deck/deck.ts'

const markdown = new MarkdownExit({ html: true, linkify: true })

/** The notes of a slide as HTML. */
export function notesHtml(note: string, _deck: Pick<Deck, 'citations'>): string {
  return markdown.render(note)
}
