import type { SlideInfo } from '@slidev/types'
import { besideHeadings } from '../deck/beside-headings.ts'
import type { Deck } from '../deck/deck.ts'
import { figureCredits } from '../deck/figure-credits.ts'
import { layoutOf } from '../deck/layout-of.ts'
import { lineOf } from '../deck/line-of.ts'
import { ownFiles } from '../deck/own-files.ts'
import type { Problem } from '../shared/problem.ts'

/** Layouts of slides that divide a talk and claim nothing. */
const dividing = new Set(['cover', 'intro', 'section', 'end', 'references', 'biblio'])

/**
 * In a deck that asks for it (`sources: required`), each slide that says something cites, and each picture has a
 * source and a licence. A slide opts out by `unsourced:` and the reason.
 */
export function checkClaims(deck: Deck): Problem[] {
  const { data } = deck.slidev
  if (data.headmatter.sources !== 'required') return []
  const { places = [], evidence } = deck.citations ?? {}
  const citing = new Set([
    ...places.filter(({ where }) => where !== 'notes').map(({ slide }) => slide),
    ...[...(evidence?.values() ?? [])].flatMap(({ tables }) => tables),
  ])
  const folder = { root: deck.root, isOwn: ownFiles(deck) }
  return data.slides.flatMap((slide) => [
    ...(citing.has(slide) || dividing.has(layoutOf(deck, slide)) ? [] : unsourced(deck, slide)),
    ...figureCredits(slide, folder).flatMap(({ picture, source, licence }) => {
      const missing = [...(source ? [] : ['source']), ...(licence ? [] : ['licence'])].join(' and no ')
      return missing ? [uncredited(deck, slide, picture, missing)] : []
    }),
  ])
}

function unsourced(deck: Deck, slide: SlideInfo): Problem[] {
  const { frontmatter, content } = slide
  if (besideHeadings(content) === '') return []
  const { unsourced }: { unsourced?: unknown } = frontmatter
  if (typeof unsourced === 'string' && unsourced.trim()) return []
  return [
    {
      severity: 'warning',
      message: 'this slide cites nothing, and the deck asks for sources',
      at: deck.slides[slide.index]?.at,
      hint: 'cite ([@key]), name its sources in the frontmatter (source:), or say why there is none (unsourced:)',
    },
  ]
}

function uncredited(deck: Deck, slide: SlideInfo, picture: string, missing: string): Problem {
  const name = picture.replace(/^\.?\//, '')
  return {
    severity: 'warning',
    message: `the picture ${picture} has no ${missing}`,
    at: lineOf(deck, slide.index + 1, picture),
    hint: `write figures: { ${name}: { source: …, licence: … } } into the frontmatter, or both into ${name}.yaml beside it`,
  }
}
