/** How places in a work are written, and what CSL calls them; after Pandoc, with the Chinese ways. */
const labels: readonly (readonly [label: string, written: RegExp])[] = [
  ['appendix', /appendix|app\.|附录/],
  ['book', /book|bks?\./],
  ['chapter', /chapters?|chaps?\.|章/],
  ['column', /columns?|cols?\./],
  ['equation', /equations?|eqs?\.|公式/],
  ['figure', /figures?|figs?\.?|图/],
  ['folio', /folios?|fols?\./],
  ['issue', /number|nos?\./],
  ['line', /lines?|ll?\./],
  ['note', /notes?|nn?\.|注/],
  ['page', /pages?|pp?\.|页/],
  ['paragraph', /paragraphs?|paras?\.|¶¶?|段/],
  ['part', /parts?|pts?\./],
  ['section', /sections?|secs?\.|§§?|节/],
  ['table', /tables?|tab\.|表/],
  ['volume', /volumes?|vols?\.|卷/],
]

/** A number of a place, perhaps with letters: `1d`, `S4`, `iv`, `12–15`. */
const number = String.raw`(?:[\p{L}.]{0,3}\d+[\p{L}\d.']*|[ivxlcIVXLC]+)(?![[\p{L}\d]--\p{Script=Han}])`
// Apart from the labels: to disregard the case of all letters there are takes long to compile.
const numbers = new RegExp(String.raw`^${number}(?:\s*[\-–—,&]\s*${number})*`, 'v')

const written = labels.map(([, { source }]) => source).join('|')
const beforeNumbers = new RegExp(String.raw`^(?:(${written})\s*|(?=\d))`, 'i')
const aroundNumbers = new RegExp(String.raw`^第\s*(.+?)\s*(${written})`, 'i')
const exactly = labels.map(([label, { source }]) => [label, new RegExp(`^(?:${source})$`, 'i')] as const)

/** A place in a work, as CSL has it. */
export interface Locator {
  /** As it was written. */
  readonly text: string
  readonly label: string
  readonly number: string
}

/** The place in a work that a text begins with. A number alone is a page; Chinese writes `第3页` too. */
export function findLocator(text: string): Locator | undefined {
  const [around, inside = '', behind = ''] = aroundNumbers.exec(text) ?? []
  if (around !== undefined)
    return numbersAt(inside) === inside ? { text: around, label: labelOf(behind), number: inside } : undefined
  const [lead, before = 'page'] = beforeNumbers.exec(text) ?? []
  if (lead === undefined) return undefined
  const number = numbersAt(text.slice(lead.length))
  return number === undefined ? undefined : { text: lead + number, label: labelOf(before), number }
}

function numbersAt(text: string): string | undefined {
  return numbers.exec(text)?.[0]
}

function labelOf(written: string): string {
  return exactly.find(([, way]) => way.test(written))?.[0] ?? 'page'
}
