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
const number = /(?:[\p{L}.]{0,3}\d+[\p{L}\d.']*|[ivxlc]+)(?![\p{L}\d](?<!\p{Script=Han}))/u.source
const several = `${number}(?:\\s*[-–—,&]\\s*${number})*`
const written = labels.map(([, { source }]) => source).join('|')
const exactly = labels.map(([label, { source }]) => [label, new RegExp(`^(?:${source})$`, 'i')] as const)

/** A number alone is a page; Chinese writes `第3页` too. */
const pattern = new RegExp(
  `^(?:(${written})\\s*(${several})|第\\s*(${several})\\s*(${written})|(?=\\d)(${several}))`,
  'iu',
)

/** A place in a work, as CSL has it. */
export interface Locator {
  /** As it was written. */
  readonly text: string
  readonly label: string
  readonly number: string
}

/** The place in a work that a text begins with. */
export function findLocator(text: string): Locator | undefined {
  const found = pattern.exec(text)
  if (!found) return undefined
  const [whole, before, afterLabel, beforeLabel, behind, alone] = found
  const name = before ?? behind
  const label = exactly.find(([, way]) => way.test(name ?? 'page'))
  return { text: whole, label: label?.[0] ?? 'page', number: afterLabel ?? beforeLabel ?? alone ?? '' }
}
