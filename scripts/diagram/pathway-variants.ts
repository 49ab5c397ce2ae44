import type { Pathway, View } from '../pathway/schema.ts'
import { selectView, type ViewGraph } from '../pathway/view.ts'
import { labelOf } from '../pathway/words/label-of.ts'
import type { Variant } from './drawing.ts'
import { drawnPathway } from './drawn-pathway.ts'
import { otherDirection } from './other-direction.ts'

/** How many letters a short name has here at most. */
const fewLetters = 10

/** How many nodes are left out, to see whether that helps. */
const leftOut = [1, 2, 3, 5]

/**
 * What might make the letters of a pathway larger: the other direction, `collapse`, short names, fewer nodes.
 *
 * @param name of the view; nothing for the whole model
 */
export function pathwayVariants(
  pathway: Pathway,
  { graph, name, language }: { graph: ViewGraph; name: string | undefined; language: string },
): Variant[] {
  const { view, nodes, edges } = graph
  const written = (words: string) =>
    name === undefined ? `a view with \`${words}\`` : `\`${words}\` in the view ${name}`
  const changed = (change: Partial<View>): ViewGraph | undefined => {
    try {
      return selectView({ ...pathway, views: { changed: { ...view, ...change } } }, 'changed')
    } catch (error) {
      // One edge cannot say what the nodes between depend on.
      if (error instanceof RangeError) return undefined
      throw error
    }
  }
  const variants: Variant[] = []
  const add = (way: Variant['way'], say: string, model: Pathway, changed: ViewGraph | undefined) => {
    if (changed) variants.push({ way, say, source: drawnPathway(model, changed, language) })
  }

  const direction = otherDirection(view.direction)
  add('direction', written(`direction: ${direction}`), pathway, { ...graph, view: { ...view, direction } })
  if (!view.collapse && name !== undefined)
    add('collapse', written('collapse: true'), pathway, changed({ collapse: true }))

  const long = nodes.filter((id) => {
    const node = pathway.nodes[id]
    return node && longestLine(labelOf(node.short ?? node.label, language)) > fewLetters
  })
  const short = Object.fromEntries(
    long.flatMap((id) => {
      const node = pathway.nodes[id]
      const text = node && labelOf(node.short ?? node.label, language)
      return node && text
        ? [[id, { ...node, short: { [language]: [...text].slice(0, fewLetters).join('') } }]]
        : []
    }),
  )
  if (long.length)
    add(
      'short',
      `\`short:\` names of ${fewLetters} letters for ${listed(long)}`,
      { ...pathway, nodes: { ...pathway.nodes, ...short } },
      graph,
    )

  const between = nodes.filter(
    (id) =>
      edges.filter(({ to }) => to === id).length === 1 &&
      edges.filter(({ from }) => from === id).length === 1,
  )
  for (const count of leftOut.filter((count) => count <= between.length)) {
    const without = between.slice(0, count)
    add(
      'fewer',
      written(`without: [${without.join(', ')}], collapse: true`),
      pathway,
      changed({ without: [...view.without, ...without], collapse: true }),
    )
  }
  return variants
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].length))
}

function listed(ids: readonly string[]): string {
  const [first, second, third, ...more] = ids
  const shown = [first, second, third].filter((id) => id !== undefined).join(', ')
  return more.length ? `${shown} and ${more.length} more` : shown
}
