import { citationWords } from '../deck/citation-words.ts'
import { sourceOf } from '../deck/citations-on-slide.ts'
import { countLines } from '../deck/count-lines.ts'
import type { Deck } from '../deck/deck.ts'
import type { FigureCredit } from '../deck/figure-credits.ts'
import { textOfHtml } from '../shared/text-of-html.ts'
import { type CitedWork, findCitations } from '../sources/find-citations.ts'

/** A piece of the foot of a slide: the short reference of a work, in HTML, or words around it. */
export type FootPart = { readonly work: string; readonly html: string } | { readonly text: string }

/**
 * What stands at the feet of slides, by their numbers: what the slide says of its sources in its frontmatter, then
 * the short references of what else it cites, then whose its pictures are.
 */
export function feetOf(deck: Pick<Deck, 'about' | 'citations' | 'credits'>): Record<number, FootPart[]> {
  const { citations, credits, about } = deck
  const words = citationWords(about.language)
  const places = citations?.processor ? citations.places : []
  const cited = Map.groupBy(places, ({ slide }) => slide)
  const feet: Record<number, FootPart[]> = {}
  for (const slide of new Set([...cited.keys(), ...credits.keys()])) {
    const written = withWorks(sourceOf(slide), citations)
    const pictures = creditParts(credits.get(slide) ?? [], words.pictures, citations)
    const named = keysIn([...written, ...pictures])
    const others = (cited.get(slide) ?? [])
      .filter(({ where }) => where === 'slide')
      .flatMap(({ citation }) => citation.works.flatMap((work) => shortOf(work.key, citations)))
      .filter(({ work }) => !named.has(work))
    const added = [...new Map(others.map((part) => [part.work, part])).values()]
    const whole = joined([written, ...added.map((part) => [part]), pictures])
    const short = whole.map(brief)
    // Where even that is too much, the marks on the slide lead to what they name.
    const chosen =
      lines(whole) === 1 ? whole : lines(short) <= 2 ? short : joined([written, pictures]).map(brief)
    if (pictures.length || keysIn(chosen).size) feet[slide.index + 1] = chosen
  }
  return feet
}

/** Whose pictures are, and under which terms; the same is said once. */
function creditParts(
  credits: readonly FigureCredit[],
  before: (count: number) => string,
  citations: Deck['citations'],
): FootPart[] {
  const said = credits.map(({ source, licence }) => [source, licence].filter(Boolean).join(', '))
  const parts = joined([...new Set(said)].map((text) => withWorks(text, citations)))
  return parts.length ? [{ text: before(credits.length) }, ...parts] : []
}

/** Texts of a foot one behind the other; those without a part are left out. */
function joined(texts: readonly (readonly FootPart[])[]): FootPart[] {
  return texts
    .filter((parts) => parts.length)
    .flatMap((parts, index) => (index ? [{ text: '; ' }, ...parts] : parts))
}

function keysIn(parts: readonly FootPart[]): ReadonlySet<string> {
  return new Set(parts.flatMap((part) => ('work' in part ? part.work : [])))
}

/** What a line of the foot holds beside the number of the slide, in sizes of its letters. */
const perLine = 40

function lines(foot: readonly FootPart[]): number {
  const text = foot.map((part) => ('work' in part ? textOfHtml(part.html) : part.text)).join('')
  return countLines(text, perLine, 0)
}

/** Author and year alone. */
function brief(part: FootPart): FootPart {
  if ('text' in part) return part
  return { ...part, html: /^[^<]*?\d{4}[a-z]?(?!\d)/.exec(part.html)?.[0] ?? part.html }
}

/** A text with short references in the place of its citations. */
function withWorks(text: string, citations: Deck['citations']): FootPart[] {
  const parts: FootPart[][] = []
  const say = (words: string) => {
    if (words) parts.push([{ text: words }])
  }
  let end = 0
  for (const { works, start, end: next } of findCitations(text)) {
    const known = works.map((work) => shortly(work, citations)).filter((work) => work.length)
    if (known.length === 0) continue
    say(text.slice(end, start))
    parts.push(joined(known))
    end = next
  }
  say(text.slice(end).replace(/\.\s*$/, ''))
  return parts.flat()
}

function shortly({ key, prefix, locator, suffix }: CitedWork, citations: Deck['citations']): FootPart[] {
  const [short] = shortOf(key, citations)
  if (!short) return []
  const behind = [locator, suffix].map((text) => text.trim().replace(/^,\s*/, '')).filter(Boolean)
  return [
    ...(prefix.trim() ? [{ text: `${prefix.trim()} ` }] : []),
    short,
    ...behind.map((text) => ({ text: `, ${text}` })),
  ]
}

/** The short reference of a work that the bibliography has. */
function shortOf(work: string, citations: Deck['citations']): { work: string; html: string }[] {
  const { processor, bibliography } = citations ?? {}
  return processor && bibliography?.entries.has(work) ? [{ work, html: processor.short(work) }] : []
}
