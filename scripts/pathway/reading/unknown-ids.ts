import { didYouMean } from '../../shared/did-you-mean.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Path } from '../place-of.ts'
import type { Evidence, Experiment, Pathway, View, Works } from '../schema.ts'
import type { YamlPlaces } from './yaml-places.ts'

interface Reference {
  readonly to: 'node' | 'source' | 'experiment'
  readonly id: string
  readonly path: Path
}

const whereSourcesAre = 'list it in references.json beside the deck, or in `sources` of the model'

/** Looking for similar ids takes time: a model full of unknown ones has another fault than a slip. */
const mostHints = 100

/**
 * Ids that a model uses and does not have: of nodes, sources and experiments.
 *
 * @param works what can be cited beside its own sources
 */
export function unknownIds(pathway: Pathway, places: YamlPlaces, works: Works = {}): Problem[] {
  const known = {
    node: new Set(Object.keys(pathway.nodes)),
    source: new Set([...Object.keys(pathway.sources), ...Object.keys(works)]),
    experiment: new Set(pathway.experiments.map(({ id }) => id)),
  }
  return [...references(pathway)]
    .filter(({ to, id }) => !known[to].has(id))
    .map(({ to, id, path }, index) => {
      const like = index < mostHints ? didYouMean(id, known[to]) : undefined
      const isPlace = path.at(-1) === 'in' || path.at(-1) === 'region'
      const missing = isPlace ? `write it among the nodes: ${id}: { kind: region, label: … }` : undefined
      const hint = like ?? (to === 'source' ? whereSourcesAre : missing)
      return {
        severity: 'error',
        message: `there is no ${to} "${id}"`,
        at: path.at(-1) === id ? places.ofKey(path) : places.of(path),
        ...(hint ? { hint } : {}),
      }
    })
}

function* references({ evidence, nodes, edges, experiments, views }: Pathway): Generator<Reference> {
  yield* cited(evidence, [])
  for (const [id, node] of Object.entries(nodes)) {
    if (node.in) yield { to: 'node', id: node.in, path: ['nodes', id, 'in'] }
    if (node.perturbs) yield { to: 'node', id: node.perturbs.node, path: ['nodes', id, 'perturbs', 'node'] }
  }
  for (const [index, edge] of edges.entries()) {
    const path = ['edges', index]
    yield { to: 'node', id: edge.from, path: [...path, 'from'] }
    yield { to: 'node', id: edge.to, path: [...path, 'to'] }
    if (edge.for) yield { to: 'node', id: edge.for, path: [...path, 'for'] }
    yield* cited(edge.evidence, path)
  }
  for (const [index, experiment] of experiments.entries()) yield* used(experiment, ['experiments', index])
  for (const [name, view] of Object.entries(views)) yield* seen(view, ['views', name])
}

function* used(experiment: Experiment, path: Path): Generator<Reference> {
  for (const part of ['given', 'knockout', 'antagonist'] as const)
    yield* nodesOf(experiment[part], [...path, part])
  for (const [node, expected] of Object.entries(experiment.expect)) {
    const place = [...path, 'expect', node]
    yield { to: 'node', id: node, path: place }
    if (typeof expected === 'string') continue
    if (expected.above) yield { to: 'experiment', id: expected.above, path: [...place, 'above'] }
    if (expected.below) yield { to: 'experiment', id: expected.below, path: [...place, 'below'] }
  }
  yield* cited(experiment.evidence, path)
}

function* seen(view: View, path: Path): Generator<Reference> {
  yield* nodesOf(view.nodes, [...path, 'nodes'])
  yield* nodesOf(view.without, [...path, 'without'])
  if (view.region) yield { to: 'node', id: view.region, path: [...path, 'region'] }
  for (const part of ['between', 'hide', 'steps'] as const)
    for (const [index, nodes] of view[part].entries()) yield* nodesOf(nodes, [...path, part, index])
}

function* nodesOf(ids: readonly string[], path: Path): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { to: 'node', id, path: [...path, index] }
}

function* cited(evidence: readonly Evidence[], path: Path): Generator<Reference> {
  for (const [index, { cite }] of evidence.entries())
    yield { to: 'source', id: cite, path: [...path, 'evidence', index, 'cite'] }
}
