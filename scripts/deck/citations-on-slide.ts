import type { SlideInfo } from '@slidev/types'
import type { Position } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { type Citation, findCitations } from '../sources/find-citations.ts'
import { replaceCitationsInHtml } from './cited-html.ts'
import type { DeckFolder } from './deck-folder.ts'
import { figureCredits } from './figure-credits.ts'
import { textOf, textRuns } from './text-runs.ts'
import { tokensOf } from './tokens-of.ts'

/** A citation on a slide. */
export interface CitedPlace {
  readonly citation: Citation
  readonly slide: SlideInfo
  readonly where: 'slide' | 'source' | 'figure' | 'notes'
  readonly at: Position
}

/**
 * The citations of a slide in the order in which a reader meets them: on it, at its foot, in its notes.
 */
export function citationsOnSlide(slide: SlideInfo, folder: DeckFolder): CitedPlace[] {
  const { source, content, note = '' } = slide
  const figures = figureCredits(slide, folder)
  if (!/@|<Cite\b/.test(source.raw) && figures.length === 0) return []
  const lineOf = lines(source)
  return [
    ...inMarkdown(content).map((citation) => ({ citation, where: 'slide' as const })),
    ...findCitations(sourceOf(slide)).map((citation) => ({ citation, where: 'source' as const })),
    ...figures.flatMap(({ source }) =>
      findCitations(source).map((citation) => ({ citation, where: 'figure' as const })),
    ),
    ...inMarkdown(note).map((citation) => ({ citation, where: 'notes' as const })),
  ].map((place) => ({ ...place, slide, at: lineOf(place.citation) }))
}

/** What a slide says about its sources in its frontmatter (`source:`). */
export function sourceOf({ frontmatter }: Pick<SlideInfo, 'frontmatter'>): string {
  const { source }: { source?: unknown } = frontmatter
  return typeof source === 'string' ? source : ''
}

function inMarkdown(markdown: string): Citation[] {
  return tokensOf(markdown).flatMap(({ type, content, children }) => [
    ...(type === 'html_block' ? citationsInHtml(content) : []),
    ...[...textRuns(children ?? [])].flatMap((part) => {
      if (!('type' in part)) return findCitations(part.map(textOf).join(''))
      return part.type === 'html_inline' ? citationsInHtml(part.content) : []
    }),
  ])
}

function citationsInHtml(html: string): Citation[] {
  const found: Citation[] = []
  replaceCitationsInHtml(html, (citation) => {
    found.push(citation)
    return undefined
  })
  return found
}

/** Finds the line of a citation by its first key: the first time it is asked for a key, the first place. */
function lines({ raw, start, filepath }: SlideInfo['source']): (citation: Citation) => Position {
  const written = Map.groupBy(findCitations(raw), ({ works: [first] }) => first?.key)
  return ({ works: [first] }) => {
    const places = written.get(first?.key) ?? []
    const [place] = places
    if (places.length > 1) places.shift()
    // One in a file beside a picture is told at the beginning of the slide.
    const line = start + raw.slice(0, place?.start ?? 0).split('\n').length
    return { file: shown(filepath), line }
  }
}
