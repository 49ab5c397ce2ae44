import type { Deck } from '../../deck/deck.ts'
import { ownComponents } from '../../deck/own-components.ts'
import { diagramSource } from '../../diagram/diagram-source.ts'
import { type PathwayRequest, pathwayRequest } from '../../diagram/pathway-request.ts'
import { pathwayTagsIn } from '../../diagram/pathway-tags.ts'
import { tagRequest } from '../../diagram/tag-request.ts'

/** What a slide asks for: a picture of a model, tables of one, or a picture of a text in Mermaid's language. */
export type SlideRequest =
  | { readonly kind: 'pathway' | 'table'; readonly request: PathwayRequest }
  | { readonly kind: 'diagram'; readonly code: string }

/** The pictures and the tables of models that a slide asks for, in the order of its source. */
export function slideRequests(deck: Deck, no: number): SlideRequest[] {
  const slide = deck.slides.find((one) => one.no === no)
  if (!slide) return []
  const own = ownComponents(deck)
  const placed: { line: number; asked: SlideRequest }[] = []
  const add = (line = 0, asked: SlideRequest) => placed.push({ line, asked })
  for (const { info, code, at } of slide.fences) {
    const request = pathwayRequest(info, at)
    if (request) add(at.line, { kind: 'pathway', request })
    else if (diagramSource(info, code, at)) add(at.line, { kind: 'diagram', code })
  }
  for (const { tag, at } of slide.html.flatMap(pathwayTagsIn)) {
    if (own.has(tag.name)) continue
    const kind = tag.takes.source === 'source' ? 'pathway' : 'table'
    add(at.line, { kind, request: tagRequest(tag, at, deck.models) })
  }
  return placed.sort((a, b) => a.line - b.line).map(({ asked }) => asked)
}
