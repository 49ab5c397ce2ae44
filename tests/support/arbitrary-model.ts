import fc from 'fast-check'
import { levels } from '../../scripts/pathway/level.ts'
import { type EdgeType, type Pathway, pathwayShape } from '../../scripts/pathway/schema.ts'

/** Random models with nodes n0, n1, …; an edge of a kind that needs a node has one or none. */
export function arbitraryModel(
  { nodes, edges }: { readonly nodes: number; readonly edges: number },
  types: readonly EdgeType[] = ['stimulates', 'inhibits', 'requires', 'no-effect'],
): fc.Arbitrary<Pathway> {
  const node = fc.integer({ min: 0, max: nodes - 1 }).map((index) => `n${index}`)
  const edge = fc.record({
    from: node,
    to: node,
    type: fc.constantFrom(...types),
    strength: fc.constantFrom('weak', 'present', 'strong'),
    only: fc.option(node),
  })
  return fc
    .record({
      rest: fc.array(fc.constantFrom(...levels), { minLength: nodes, maxLength: nodes }),
      edges: fc.array(edge, { minLength: edges, maxLength: edges, size: 'max' }),
    })
    .map(({ rest, edges }) =>
      pathwayShape.parse({
        name: 'random',
        title: { en: 'Random' },
        nodes: Object.fromEntries(
          rest.map((rest, index) => [`n${index}`, { kind: 'molecule', label: { en: `N${index}` }, rest }]),
        ),
        edges: edges.map(({ only, ...edge }) =>
          edge.type === 'requires' && only ? { ...edge, for: only } : edge,
        ),
      }),
    )
}
