import { DomUtils, parseDocument } from 'htmlparser2'

/** What is read of a piece of HTML: without its tags, and with characters in the place of their names. */
export function textOfHtml(html: string): string {
  return DomUtils.textContent(parseDocument(html))
}
