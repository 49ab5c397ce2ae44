import { readFileSync } from 'node:fs'
import { parse, type SFCTemplateBlock } from 'vue/compiler-sfc'

type TemplateNode = NonNullable<SFCTemplateBlock['ast']>['children'][number]
type ElementNode = Extract<TemplateNode, { tag: string }>

/**
 * The names of the slots that a layout has; `default` is the one without a name.
 *
 * @param file path of the layout
 * @returns nothing where they cannot be told from its template: it is written in another language, or its
 *   slots depend on what it is given
 */
export function layoutSlots(file: string): ReadonlySet<string> | undefined {
  if (!file.endsWith('.vue')) return undefined
  const { template, script, scriptSetup } = parse(readFileSync(file, 'utf8'), { sourceMap: false }).descriptor
  const byCode = [script, scriptSetup].some((block) => /slots/i.test(block?.content ?? ''))
  if (!template?.ast || template.lang || byCode) return undefined
  const names = [...slotNames(template.ast.children)]
  return names.includes(undefined) ? undefined : new Set(names.filter((name) => name !== undefined))
}

/** `undefined` stands for a slot whose name is computed. */
function* slotNames(nodes: readonly TemplateNode[]): Generator<string | undefined> {
  for (const node of nodes) {
    if (!('tag' in node)) continue
    if (node.tag === 'slot') yield nameOf(node)
    if (computed(node, 'is')?.includes('slots')) yield undefined
    yield* slotNames(node.children)
  }
}

function nameOf(slot: ElementNode): string | undefined {
  if (computed(slot, 'name') !== undefined) return undefined
  const name = slot.props.find((prop) => 'value' in prop && prop.name === 'name')
  return name && 'value' in name && name.value ? name.value.content : 'default'
}

/** The expression that an attribute is bound to. */
function computed({ props }: ElementNode, attribute: string): string | undefined {
  for (const prop of props)
    if ('exp' in prop && prop.name === 'bind' && prop.arg?.loc.source === attribute)
      return prop.exp?.loc.source ?? attribute
  return undefined
}
