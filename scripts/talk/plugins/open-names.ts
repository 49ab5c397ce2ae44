import type { Plugin } from 'vite'

/** What the compiled module of a slide or component leaves to be found when it is shown. */
export interface OpenNames {
  /** Components and directives that are imported from nowhere. */
  readonly components: ReadonlySet<string>
  readonly directives: ReadonlySet<string>
  /** Variables of its template that nothing in it declares. */
  readonly variables: ReadonlySet<string>
  /** The layout of a slide: its file, and the slots that the slide fills. */
  readonly layout?: { readonly file: string; readonly slots: readonly string[] } | undefined
}

const slideOrComponent = /\.(md|vue)$/
const mayBeOpen = /_resolveComponent\(|_resolveDirective\(|_ctx\.|: _withCtx\(/
const layoutImport = /^import InjectedLayout from "(?:\/@fs)?([^"]+)"/m

/**
 * Collects the names that slides and components leave open, as Vue's own compiler and the plugins that import
 * components left them. It must come after all of these.
 *
 * @param found takes them by the module's id
 */
export function openNames(found: Map<string, OpenNames>): Plugin {
  return {
    name: 'pathdeck:open-names',
    enforce: 'post',
    transform: {
      filter: { id: slideOrComponent },
      handler(code, id) {
        if (!mayBeOpen.test(code)) return
        const names = {
          components: new Set<string>(),
          directives: new Set<string>(),
          variables: new Set<string>(),
        }
        const slots: string[] = []
        for (const node of nodesIn(this.parse(code))) {
          const called = node.type === 'CallExpression' ? nameOf(node.callee) : undefined
          const [first, , third] = called && Array.isArray(node.arguments) ? node.arguments : []
          if (called === '_resolveComponent') names.components.add(textOf(first))
          if (called === '_resolveDirective') names.directives.add(textOf(first))
          if (node.type === 'MemberExpression' && nameOf(node.object) === '_ctx' && !node.computed)
            names.variables.add(nameOf(node.property) ?? '')
          if (called && nameOf(first) === 'InjectedLayout') slots.push(...slotsIn(third))
        }
        const file = layoutImport.exec(code)?.[1]
        found.set(id, { ...names, layout: file === undefined ? undefined : { file, slots } })
      },
    },
  }
}

/** A node of a syntax tree (https://github.com/estree/estree). */
type TreeNode = Readonly<Record<string, unknown>>

function* nodesIn(value: unknown): Generator<TreeNode> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item)
  if (!isNode(value)) return
  yield value
  for (const inner of Object.values(value)) if (typeof inner === 'object') yield* nodesIn(inner)
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value
}

function nameOf(node: unknown): string | undefined {
  return isNode(node) && typeof node.name === 'string' ? node.name : undefined
}

function textOf(node: unknown): string {
  return isNode(node) && typeof node.value === 'string' ? node.value : ''
}

/** Slots stand in an object by their names; those that depend on a condition in calls around it. */
function slotsIn(node: unknown): string[] {
  if (!isNode(node)) return []
  if (Array.isArray(node.arguments)) return node.arguments.flatMap(slotsIn)
  if (Array.isArray(node.elements)) return node.elements.flatMap(slotsIn)
  if (!Array.isArray(node.properties)) return []
  return node.properties.filter(isNode).flatMap(({ key, value }) => {
    const name = nameOf(key) ?? textOf(key)
    if (name === 'name') return [textOf(value)].filter(Boolean)
    return isNode(value) && nameOf(value.callee) === '_withCtx' && name !== 'fn' ? [name] : []
  })
}
