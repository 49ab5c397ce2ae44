import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What the compiled module of a slide or component leaves to be found when it is shown. */
export interface OpenNames {
  /** Components and directives that are imported from nowhere. */
  readonly components: ReadonlySet<string>
  readonly directives: ReadonlySet<string>
  /** Variables of its template that nothing in it declares. */
  readonly variables: ReadonlySet<string>
  /** Those that only what happens at a click, or at another event, needs. */
  readonly handlers: ReadonlySet<string>
  /** The layout of a slide: its file, and the slots that the slide fills. */
  readonly layout?: { readonly file: string; readonly slots: readonly string[] } | undefined
}

const slideOrComponent = /\.(md|vue)$/
/** Nobody who writes a deck can mend these, and there are many. */
const ofPackage = /\/node_modules\/.*\.vue$/
const mayBeOpen = /_resolveComponent\(|_resolveDirective\(|_ctx\.|(?<!\bdefault): _withCtx\(/
const fillsDefault = /\bdefault: _withCtx\(/
const layoutImport = /^import InjectedLayout from "([^"]+)"/m

/**
 * Collects the names that slides and components leave open, as Vue's own compiler and the plugins that import
 * components left them. It must come after all of these.
 *
 * @param found takes them by the module's id
 * @param root folder that addresses without a folder of the system begin at, in a live preview
 */
export function openNames(found: Map<string, OpenNames>, root?: string): Plugin {
  return {
    name: 'pathdeck:open-names',
    enforce: 'post',
    transform: {
      // There the plugins of Slidev come after this one.
      order: root === undefined ? null : 'post',
      filter: { id: { include: slideOrComponent, exclude: ofPackage } },
      handler(code, id) {
        const address = layoutImport.exec(code)?.[1]
        const file = address && fileOf(address, root)
        const open = mayBeOpen.test(code) ? readTree(this.parse(code)) : nothingOpen(code)
        const { slots, ...names } = open
        found.set(id, { ...names, layout: file === undefined ? undefined : { file, slots } })
      },
    },
  }
}

function fileOf(address: string, root: string | undefined): string {
  const path = address.replace(/\?.*$/, '')
  return path.startsWith('/@fs/') || root === undefined ? path.replace(/^\/@fs/, '') : join(root, path)
}

/** What a module leaves open, and the slots that it fills. */
interface Open extends Omit<OpenNames, 'layout'> {
  readonly slots: readonly string[]
}

/** Most slides leave nothing open, and need not be read as code: that is what takes time. */
function nothingOpen(code: string): Open {
  const slots = fillsDefault.test(code) ? ['default'] : []
  return { components: new Set(), directives: new Set(), variables: new Set(), handlers: new Set(), slots }
}

function readTree(tree: unknown): Open {
  const [components, directives, variables] = [new Set<string>(), new Set<string>(), new Set<string>()]
  const handlers = new Set<string>()
  const slots: string[] = []
  visit(tree, (node, isHandler) => {
    const called = node.type === 'CallExpression' ? nameOf(node.callee) : undefined
    const [first, , third] = called && Array.isArray(node.arguments) ? node.arguments : []
    if (called === '_resolveComponent') components.add(textOf(first))
    if (called === '_resolveDirective') directives.add(textOf(first))
    if (node.type === 'MemberExpression' && nameOf(node.object) === '_ctx' && !node.computed)
      (isHandler ? handlers : variables).add(nameOf(node.property) ?? '')
    if (called && nameOf(first) === 'InjectedLayout') slots.push(...slotsIn(third))
  })
  return { components, directives, variables, handlers: handlers.difference(variables), slots }
}

/** A node of a syntax tree (https://github.com/estree/estree). */
type TreeNode = Readonly<Record<string, unknown>>

/** Calls `see` for each node of a tree, and tells whether it is in what an event calls. */
function visit(value: unknown, see: (node: TreeNode, isHandler: boolean) => void, isHandler = false): void {
  if (Array.isArray(value)) for (const item of value) visit(item, see, isHandler)
  if (!isNode(value)) return
  see(value, isHandler)
  const isEvent = value.type === 'Property' && /^on[A-Z]/.test(nameOf(value.key) ?? textOf(value.key))
  for (const key in value) if (typeof value[key] === 'object') visit(value[key], see, isHandler || isEvent)
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
