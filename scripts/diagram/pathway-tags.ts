import {
  type AttributeNode,
  type DirectiveNode,
  type ElementNode,
  NodeTypes,
  parse,
  type RootNode,
  type TemplateChildNode,
} from '@vue/compiler-dom'
import type { Html } from '../deck/deck.ts'
import type { Position } from '../shared/problem.ts'

/** What a component that works with a model is given. */
interface Takes {
  /** A picture as well, or the model alone. */
  readonly source: 'source' | 'model'
  /** What is read while the talk is built: written out, never bound. */
  readonly written: readonly string[]
  readonly props: readonly string[]
}

export const takes: Readonly<Record<string, Takes>> = {
  PathwayLab: {
    source: 'source',
    written: ['model', 'view', 'lang', 'given', 'knockout', 'antagonist'],
    props: ['only', 'columns', 'switches'],
  },
  ExperimentTable: {
    source: 'model',
    written: ['model', 'lang'],
    props: ['only', 'columns', 'most', 'brief'],
  },
  ResultMatrix: {
    source: 'model',
    written: ['model', 'lang'],
    props: ['only', 'columns', 'predicted'],
  },
  EvidenceTable: { source: 'model', written: ['model', 'lang'], props: ['only', 'rows'] },
}

/** A tag of a component that works with a model. */
export interface PathwayTag {
  /** As the component is called: `PathwayLab`, also where `<pathway-lab>` is written. */
  readonly name: string
  readonly takes: Takes
  readonly element: ElementNode
}

/** Reads an element of a template as such a tag; one that is given its `source` by hand is left alone. */
export function pathwayTag(node: RootNode | TemplateChildNode): PathwayTag | undefined {
  if (node.type !== NodeTypes.ELEMENT) return undefined
  const name = node.tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const own = Object.hasOwn(takes, name) ? takes[name] : undefined
  if (!own || node.props.some((prop) => nameOfProp(prop) === 'source')) return undefined
  return { name, takes: own, element: node }
}

/** The name of what an attribute or a binding sets; undefined for `v-if`, events and the like. */
export function nameOfProp(prop: AttributeNode | DirectiveNode): string | undefined {
  const isBinding = prop.type === NodeTypes.DIRECTIVE && prop.name === 'bind'
  const { arg } = isBinding ? prop : {}
  const name = isBinding ? (arg && 'content' in arg ? arg.content : undefined) : prop.name
  if (prop.type === NodeTypes.DIRECTIVE && !isBinding) return undefined
  return name?.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** The tags in the HTML of a slide, in their order, each with its place. */
export function pathwayTagsIn({ code, at }: Html): { tag: PathwayTag; at: Position }[] {
  // A piece of HTML may end within an element, or begin there: its tags are there all the same.
  const root = parse(code, { onError: () => undefined })
  return [...elementsIn(root)].flatMap((element) => {
    const tag = pathwayTag(element)
    return tag ? [{ tag, at: { ...at, line: at.line && at.line + element.loc.start.line - 1 } }] : []
  })
}

function* elementsIn(node: RootNode | ElementNode): Generator<ElementNode> {
  for (const child of node.children)
    if (child.type === NodeTypes.ELEMENT) {
      yield child
      yield* elementsIn(child)
    }
}
