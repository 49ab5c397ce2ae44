import { escapeHtml } from '../shared/escape-html.ts'
import { textOfHtml } from '../shared/text-of-html.ts'
import { isDoi } from '../sources/plain-doi.ts'

/**
 * Writes the addresses of links out, for paper: behind what does not say where it leads. A DOI says so, and so does
 * an address that is shown without what all addresses begin with.
 *
 * @param html well-formed, as ours is; links do not hold links
 */
export function writeOutAddresses(html: string): string {
  return html.replace(
    /(<a\b[^>]*?\shref="((?:https?:\/\/|mailto:)[^"]*)"[^>]*>)(.*?)<\/a>/gs,
    (link, tag: string, href: string, inner: string) => {
      const address = readable(textOfHtml(href))
      const text = textOfHtml(inner).trim()
      if (/^https?:\/\/\S*%\S*$/.test(text)) return `${tag}${escapeHtml(inLetters(text))}</a>`
      if (readable(text).includes(address)) return link
      return `${link} <span class="address">(${escapeHtml(isDoi(address) ? `doi:${address}` : address)})</span>`
    },
  )
}

/** An address as it is read and typed: without its scheme, and in letters where it can be. */
function readable(address: string): string {
  return inLetters(address)
    .replace(/^(?:https?:\/\/(?:(?:dx\.)?doi\.org\/|www\.)?|mailto:)/, '')
    .replace(/\/$/, '')
}

/** What is written by numbers, in letters. */
function inLetters(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
