import type { Position } from '../../shared/problem.ts'
import type { XmlElement } from '../../shared/xml/xml-element.ts'
import type { Tally } from '../tally.ts'
import { arrowOf } from './arrow-heads.ts'
import type { Dialect } from './dialect.ts'

/** The nodes that an end of a line stands for. */
export type NodesAt = (ref: string, side: 'source' | 'target', place: Position) => readonly string[]

/** Lines that end at lines that end at lines; more is a circle, or no drawing that a person made. */
const deepest = 16

/**
 * Finds the nodes at the ends of lines: a node itself, the node of a state, each member of a group, and for an
 * anchor on another line, the nodes that line leads to (or, for what starts there, those that it comes from).
 */
export function nodesAtEnds(gpml: Dialect, nodes: ReadonlySet<string>, notes: Tally): NodesAt {
  const groups = gpml.all('Group')
  const keyOfGroup = new Map(groups.map((group) => [gpml.id(group) ?? '', gpml.groupKey(group)]))
  const members = Map.groupBy(
    [...gpml.all('DataNode'), ...gpml.all('Label'), ...groups],
    (element) => gpml.groupRef(element) ?? '',
  )
  const aliasOf = new Map(
    gpml.all('DataNode').flatMap((node) => {
      const group = node.attributes.get('aliasRef')
      return group ? [[gpml.id(node) ?? '', group]] : []
    }),
  )
  const lineOfAnchor = new Map(
    gpml
      .all('Interaction')
      .flatMap((line) =>
        gpml.anchors(line).map((anchor): [string, XmlElement] => [gpml.id(anchor) ?? '', line]),
      ),
  )

  const at = (ref: string, side: 'source' | 'target', depth: number): readonly string[] => {
    if (depth > deepest) return []
    const owner = gpml.ownerOfState.get(ref)
    if (owner !== undefined) return at(owner, side, depth + 1)
    const alias = aliasOf.get(ref)
    if (alias !== undefined && keyOfGroup.has(alias)) return at(alias, side, depth + 1)
    if (nodes.has(ref)) return [ref]
    if (keyOfGroup.has(ref)) {
      const inside = members.get(keyOfGroup.get(ref) ?? '') ?? []
      return inside.flatMap((member) => at(gpml.id(member) ?? '', side, depth + 1))
    }
    const line = lineOfAnchor.get(ref)
    return line ? atAnchor(line, side, depth) : []
  }

  const atAnchor = (line: XmlElement, side: 'source' | 'target', depth: number): readonly string[] => {
    const points = gpml.points(line)
    const [first, last] = [points[0], points.at(-1)]
    const forward = last && arrowOf(gpml.arrowHead(last))
    const back = first && arrowOf(gpml.arrowHead(first))
    const type = (forward ?? back)?.type
    // What acts on an inhibition acts on its target the other way round; on both ways of a line, on neither.
    if (type !== 'stimulates' || (forward && back)) {
      notes.note('a line that ends on another one, which is no simple stimulation, is left out', line.at)
      return []
    }
    notes.note(
      side === 'target'
        ? 'what acts on a line is read as acting on what the line leads to'
        : 'what starts on a line is read as coming from where the line comes from',
      line.at,
    )
    const end = (side === 'target') === (forward !== undefined) ? last : first
    const ref = end && gpml.ref(end)
    return ref === undefined ? [] : at(ref, side, depth + 1)
  }

  const known = { source: new Map<string, readonly string[]>(), target: new Map<string, readonly string[]>() }
  return (ref, side, place) => {
    const found = known[side].get(ref) ?? [...new Set(at(ref, side, 0))]
    known[side].set(ref, found)
    if (keyOfGroup.has(ref) && found.length)
      notes.note('an edge at a group is read as an edge at each of its members', place)
    return found
  }
}
