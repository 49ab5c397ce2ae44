import type { Path } from '../../pathway/place-of.ts'
import { duplicates } from '../../pathway/reading/duplicates.ts'
import { placesIn } from '../../pathway/reading/places-in.ts'
import { shapeProblems } from '../../pathway/reading/shape-problems.ts'
import { unknownIds } from '../../pathway/reading/unknown-ids.ts'
import { pathwayShape } from '../../pathway/schema.ts'
import { plainWords } from '../../shared/plain-words.ts'
import type { Problem } from '../../shared/problem.ts'
import type { ReadModel } from '../format.ts'
import { makeIds } from '../make-ids.ts'
import { fromAttributes } from './cx2-attributes.ts'
import type { Cx2 } from './cx2-document.ts'

/** Texts without a language; one with a language has a column of its own. */
const texts = ['label', 'short', 'note']

/** The most problems of shape that are reported. */
const mostProblems = 100

/** A model that we wrote as CX2, and that may have been changed since: all of it, held to the schema. */
export function ownCx2({ network, nodes, edges, warnings, placeOf }: Cx2): ReadModel {
  const problems: Problem[] = []
  const others = new Set<string>()
  const read = (attributes: Record<string, unknown>, known: readonly string[], path: Path) =>
    fromAttributes(
      attributes,
      known,
      (name) => others.add(name),
      (name) => problems.push({ severity: 'error', message: `${name} is no JSON`, at: placeOf(path) }),
    )
  const { name: _name, ...rest } = network
  const names = nodes.map(({ row }) => String(row.v.name ?? `node ${row.id}`))
  const ids = makeIds(names)
  const idOf = new Map(nodes.map(({ row }, index) => [row.id, ids[index]]))
  const candidate = {
    ...read(rest, [], [1]),
    nodes: Object.fromEntries(
      nodes.map(({ row: { v }, path }, index) => {
        const { name: _own, ...about } = v
        // A node that was added elsewhere has a name and nothing else.
        const assumed = { kind: 'molecule', label: { en: names[index] } }
        return [
          ids[index] ?? '',
          { ...assumed, ...read(about, ['kind', 'rest', 'in', 'identifiers', ...texts], path) },
        ]
      }),
    ),
    edges: edges.map(({ row: { s, t, v }, path }) => {
      const { interaction: type, ...about } = v
      return {
        from: idOf.get(s),
        to: idOf.get(t),
        type,
        ...read(about, ['strength', 'status', 'for', ...texts], path),
      }
    }),
  }
  if (problems.length) return { problems }
  if (others.size) {
    const message = `attributes that a model does not hold are left out: ${[...others].join(', ')}`
    problems.push({ severity: 'warning', message, at: placeOf([]) })
  }
  const rowOf = new Map(nodes.map(({ path }, index) => [ids[index], path]))
  const places = placesIn(candidate, ([part, step]) => {
    const row =
      part === 'nodes' ? rowOf.get(String(step)) : part === 'edges' ? edges[Number(step)]?.path : undefined
    return placeOf(row ?? [1])
  })
  const result = pathwayShape.safeParse(candidate, { error: plainWords })
  if (!result.success) {
    const issues = result.error.issues.slice(0, mostProblems)
    const held = { value: candidate, shape: pathwayShape, places, whole: 'the model' }
    return { problems: shapeProblems(issues, held) }
  }
  const wrong = [...unknownIds(result.data, places), ...duplicates(result.data, places)]
  return wrong.length ? { problems: wrong } : { pathway: result.data, problems: [...warnings, ...problems] }
}
