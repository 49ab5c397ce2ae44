import { type Citation, findCitations } from '../sources/find-citations.ts'

/** What holds no text to cite in: comments, whole elements of other kinds, tags, and what Vue works out. */
const noText =
  /<!--[\s\S]*?-->|<(script|style|pre|code|svg|textarea)\b[\s\S]*?<\/\1\s*>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>|\{\{[\s\S]*?\}\}/gi

/** The tag that slidev-addon-citations has for a citation. */
const citeTag = /^<Cite\s[^>]*?\bbref="([^"]+)"[^>]*\/>$/i

/** Gives what stands in the place of a citation; `undefined` for one that stays as it is written. */
export type Replacement = (citation: Citation) => string | undefined

/** Puts other HTML in the place of the citations in the text of a piece of HTML. */
export function replaceCitationsInHtml(html: string, replacement: Replacement): string {
  let text = ''
  let end = 0
  for (const { 0: found, index } of html.matchAll(noText)) {
    text +=
      replaceCitationsInText(html.slice(end, index), replacement) + (citedByTag(found, replacement) ?? found)
    end = index + found.length
  }
  return text + replaceCitationsInText(html.slice(end), replacement)
}

/** The same in a text that holds no HTML; what is around citations stays as it is. */
export function replaceCitationsInText(text: string, replacement: Replacement): string {
  let replaced = ''
  let end = 0
  for (const citation of findCitations(text)) {
    const other = replacement(citation)
    if (other === undefined) continue
    replaced += text.slice(end, citation.start) + other
    end = citation.end
  }
  return replaced + text.slice(end)
}

/** A tag of a citation as what it stands for: `<Cite bref="yue2025" />` is `[@yue2025]`. */
function citedByTag(tag: string, replacement: Replacement): string | undefined {
  const key = citeTag.exec(tag)?.[1]
  const [citation] = key === undefined ? [] : findCitations(`[@${key}]`)
  return citation && replacement(citation)
}
