import type { Path } from '../../pathway/place-of.ts'
import { Draft } from '../draft.ts'
import type { ReadModel } from '../format.ts'
import { isUnsigned, knownRelations, typeOfRelation } from '../relation-words.ts'
import type { Cx2 } from './cx2-document.ts'

/** A model from a network of another program: `name` of nodes and of the network, `interaction` of edges. */
export function foreignCx2({ network, nodes, edges, warnings, placeOf }: Cx2, file: string): ReadModel {
  const draft = new Draft(file)
  const lineOf = (path: Path) => placeOf(path).line ?? 1
  for (const { message, at } of warnings) draft.warn(message, at?.line ?? 1)
  const others = new Set<string>()
  const note = (attributes: object, known: string) => {
    for (const key of Object.keys(attributes)) if (key !== known) others.add(key)
  }
  for (const { row, path } of nodes) {
    note(row.v, 'name')
    const given = row.v.name
    draft.node(String(row.id), lineOf(path), {
      name: typeof given === 'string' && given ? given : `node ${row.id}`,
    })
  }
  for (const { row, path } of edges) {
    note(row.v, 'interaction')
    const relation = typeof row.v.interaction === 'string' ? row.v.interaction : ''
    const type = typeOfRelation(relation)
    if (isUnsigned(relation)) draft.warn(`${relation} has no sign: the edge is left out`, lineOf(path))
    else if (!type)
      draft.fail(`the interaction ${relation || 'of an edge'} is not known`, lineOf(path), knownRelations)
    else draft.edge({ from: String(row.s), to: String(row.t), type }, lineOf(path))
  }
  note(network, 'name')
  if (others.size)
    draft.warn(`attributes that a model does not hold are left out: ${[...others].join(', ')}`, 1)
  return draft.finish(typeof network.name === 'string' && network.name ? network.name : undefined)
}
