import type { Citations } from '../deck/citations.ts'
import { type CitedPlace, sourceOf } from '../deck/citations-on-slide.ts'
import { countLines } from '../deck/count-lines.ts'
import { textOfHtml } from '../shared/text-of-html.ts'
import { type CitedWork, findCitations } from '../sources/find-citations.ts'
import type { Processor } from '../sources/open-processor.ts'

/** A piece of the foot of a slide: the short reference of a work, in HTML, or words around it. */
export type FootPart = { readonly work: string; readonly html: string } | { readonly text: string }

/**
 * What stands at the feet of slides, by their numbers: what the slide says of its sources in its frontmatter, then
 * the short references of what else it cites.
 */
export function feetOf({
  places,
  processor,
  bibliography: { entries },
}: Citations): Record<number, FootPart[]> {
  const feet: Record<number, FootPart[]> = {}
  if (!processor) return feet
  for (const [slide, own] of Map.groupBy(places, ({ slide }) => slide)) {
    const written = writtenFoot(sourceOf(slide), (key) => entries.has(key), processor)
    const named = new Set(written.map((part) => 'work' in part && part.work))
    const foot = (among: readonly CitedPlace['where'][]) => {
      const others = own
        .filter(({ where }) => among.includes(where))
        .flatMap(({ citation }) => citation.works.map(({ key }) => key))
        .filter((key) => entries.has(key) && !named.has(key))
      return joined(
        written,
        [...new Set(others)].map((work) => ({ work, html: processor.short(work) })),
      )
    }
    const whole = foot(['slide', 'figure'])
    const short = whole.map(brief)
    // Where even that is too much, the marks on the slide lead to what they name.
    const chosen = lines(whole) === 1 ? whole : lines(short) <= 2 ? short : foot(['figure']).map(brief)
    if (chosen.some((part) => 'work' in part)) feet[slide.index + 1] = chosen
  }
  return feet
}

const between = { text: '; ' }

function joined(written: readonly FootPart[], added: readonly FootPart[]): FootPart[] {
  const parts = added.flatMap((part, index) => (index ? [between, part] : [part]))
  return written.length && parts.length ? [...written, between, ...parts] : [...written, ...parts]
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

/** What the frontmatter says, with short references in the place of its citations. */
function writtenFoot(source: string, isKnown: (key: string) => boolean, processor: Processor): FootPart[] {
  const parts: FootPart[] = []
  const say = (text: string) => {
    if (text) parts.push({ text })
  }
  let end = 0
  for (const citation of findCitations(source)) {
    const works = citation.works.filter(({ key }) => isKnown(key))
    if (works.length === 0) continue
    say(source.slice(end, citation.start))
    for (const [index, work] of works.entries()) {
      if (index) parts.push(between)
      parts.push(...shortly(work, processor))
    }
    end = citation.end
  }
  say(source.slice(end).replace(/\.\s*$/, ''))
  return parts
}

function shortly({ key, prefix, locator, suffix }: CitedWork, processor: Processor): FootPart[] {
  const behind = [locator, suffix].map((text) => text.trim().replace(/^,\s*/, '')).filter(Boolean)
  return [
    ...(prefix.trim() ? [{ text: `${prefix.trim()} ` }] : []),
    { work: key, html: processor.short(key) },
    ...behind.map((text) => ({ text: `, ${text}` })),
  ]
}
