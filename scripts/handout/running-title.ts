/** As many characters stand in a line above a page, with room to the next. */
const most = 80

/** The title of a talk as it stands above each page: in one line, and cut where its first sentence ends, or a word. */
export function runningTitle(title: string): string {
  if (title.length <= most) return title
  const [first = title] = /^.{12,}?(?:[?!。？！]|(?=[.:;：；](?:\s|$)| [–—-] ))/u.exec(title) ?? []
  if (first.length <= most) return first
  return `${title.slice(0, most).replace(/[\s,;:]*\s\S*$/u, '')}…`
}
