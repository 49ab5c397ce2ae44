import type { Citations } from '../deck/citations.ts'
import { sourceOf } from '../deck/citations-on-slide.ts'
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
    const others = own
      .filter(({ where }) => where === 'slide' || where === 'figure')
      .flatMap(({ citation }) => citation.works.map(({ key }) => key))
      .filter((key) => entries.has(key) && !named.has(key))
    const added = [...new Set(others)].map((work) => ({ work, html: processor.short(work) }))
    const foot = [...written, ...added.flatMap((part, index) => (index ? [between, part] : [part]))]
    if (written.length && added.length) foot.splice(written.length, 0, between)
    if (foot.some((part) => 'work' in part)) feet[slide.index + 1] = isLong(foot) ? foot.map(brief) : foot
  }
  return feet
}

const between = { text: '; ' }

/** About what one line holds. */
const longest = 120

function isLong(foot: readonly FootPart[]): boolean {
  return foot.map((part) => ('work' in part ? textOfHtml(part.html) : part.text)).join('').length > longest
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
