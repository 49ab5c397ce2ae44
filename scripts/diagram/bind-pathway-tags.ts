import {
  ConstantTypes,
  createSimpleExpression,
  type NodeTransform,
  NodeTypes,
  type TransformContext,
} from '@vue/compiler-dom'
import type { Deck } from '../deck/deck.ts'
import { ownComponents } from '../deck/own-components.ts'
import { toSlide } from '../deck/to-slide.ts'
import type { Position } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { pathwayPrefix } from './module-names.ts'
import { nameOfProp, pathwayTag, pathwayTagsIn } from './pathway-tags.ts'
import type { Pathways } from './pathways.ts'
import { tagRequest } from './tag-request.ts'

/**
 * Gives components that name a model what they work with, as the template is compiled: `<PathwayLab
 * model="adenosine" view="lab" />` gets a `:source`, imported from a module. In slides and in components.
 */
export function bindPathwayTags(deck: Deck, pathways: Pick<Pathways, 'source' | 'model'>): NodeTransform {
  // How many tags of the file were met: its places are found in the same order.
  const met = new Map<string, number>()
  const own = ownComponents(deck)
  return (node, context) => {
    const { filename } = context
    if (node.type === NodeTypes.ROOT) met.set(filename, 0)
    const tag = pathwayTag(node)
    if (!tag || own.has(tag.name)) return
    const index = met.get(filename) ?? 0
    met.set(filename, index + 1)
    const { element, takes } = tag
    const at = placeInSlide(deck, filename, index) ?? {
      file: shown(filename),
      line: element.loc.start.line,
    }
    const request = tagRequest(tag, at, deck.models)
    element.props = element.props.filter((prop) => !takes.written.includes(nameOfProp(prop) ?? ''))
    element.props.push({
      type: NodeTypes.DIRECTIVE,
      name: 'bind',
      arg: createSimpleExpression('source', true, element.loc),
      exp: imported(context, pathwayPrefix + pathways[takes.source](request)),
      modifiers: [],
      loc: element.loc,
    })
  }
}

/** Imports a module as Vue's own transforms do for the addresses of pictures. */
function imported(context: TransformContext, path: string) {
  const before = context.imports.findIndex((one) => one.path === path)
  const name = `_imports_${before < 0 ? context.imports.length : before}`
  const exp = createSimpleExpression(name, false, undefined, ConstantTypes.CAN_CACHE)
  if (before < 0) context.imports.push({ exp, path })
  return exp
}

function placeInSlide({ slidev }: Deck, filename: string, index: number): Position | undefined {
  const no = Number(/__slidev_(\d+)\.md$/.exec(filename)?.[1])
  const info = slidev.data.slides[no - 1]
  if (!info) return undefined
  const slide = toSlide(info)
  return slide.html.flatMap(pathwayTagsIn)[index]?.at ?? slide.at
}
