import type { CslItem } from './csl-item.ts'
import { addressOfDoi } from './plain-doi.ts'

/**
 * A reference with its DOI and its address as links. One that shows neither has its title as the link, as the
 * specification of CSL wants it.
 *
 * @param html as the processor set it, with marks around the title
 */
export function linkEntry(html: string, item: CslItem, [open, close]: readonly [string, string]): string {
  const doi = item.DOI && addressOfDoi(item.DOI)
  const url = item.URL && /^https?:\/\//i.test(item.URL) ? item.URL : undefined
  const titled = new RegExp(`${open}|${close}`, 'g')
  const plain = html.replace(titled, '')
  const linked = linkText(
    linkText(plain, item.DOI, doi, '(?:https?://(?:dx\\.)?doi\\.org/|doi:\\s?)?'),
    url,
    url,
  )
  const target = doi ?? url
  if (linked !== plain || !target) return linked
  return html
    .replace(open, () => `<a href="${escaped(target)}">`)
    .replace(close, '</a>')
    .replace(titled, '')
}

/** Makes a link of the first place where a text is shown, and what may stand before it. */
function linkText(html: string, text: string | undefined, target: string | undefined, before = ''): string {
  if (!text || !target) return html
  const shown = new RegExp(`${before}${RegExp.escape(escaped(text))}(?![^<]*</a>)`, 'i')
  return html.replace(shown, (found) => `<a href="${escaped(target)}">${found}</a>`)
}

/** As citeproc-js writes a text. */
function escaped(text: string): string {
  return text.replace(/&/g, '&#38;').replace(/</g, '&#60;').replace(/>/g, '&#62;').replace(/"/g, '&#34;')
}
