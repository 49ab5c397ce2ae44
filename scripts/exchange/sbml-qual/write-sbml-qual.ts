import { apply } from '../../pathway/condition.ts'
import { rank } from '../../pathway/level.ts'
import type { Pathway, PathwayEdge } from '../../pathway/schema.ts'
import { compartmentsOf } from '../compartments.ts'
import type { Written } from '../format.ts'
import { lostBut } from '../lost-but.ts'
import { annotated, annotationNamespace, edgeAnnotation, nodeAnnotation } from '../xml/annotation.ts'
import { writeXml, type XmlNode, xml } from '../xml/write-xml.ts'
import { and, atLeast, type Condition, not } from './level-conditions.ts'
import { mathMl, sbmlCore, sbmlQualNamespace } from './namespaces.ts'

/**
 * Writes a model as SBML Level 3 Version 1 with qual version 1: levels 0 to 3, one transition for each node that
 * edges lead to, with terms that give it the level of the simulation, exactly and one at a time. Only the edges
 * that predictions rest on are written. Kinds, resting levels and the types of edges are held in annotations too,
 * which other programs leave alone.
 */
export function writeSbmlQual(pathway: Pathway): Written {
  const { name, title, nodes, edges } = pathway
  const { statuses } = apply(pathway, {})
  const counts = edges.filter(({ type, status }) => type !== 'no-effect' && statuses.has(status))
  const compartments = compartmentsOf(pathway)
  const species = Object.keys(nodes).filter((id) => !compartments.has(id))
  let everywhere = 'everywhere'
  while (nodes[everywhere]) everywhere += '_'

  const model = xml(
    'model',
    { id: name === everywhere || nodes[name] ? undefined : name, name: words(title, name) },
    [
      xml('listOfCompartments', {}, [
        ...[...compartments].map((id) => compartment(pathway, id)),
        xml('compartment', { id: everywhere, constant: 'true' }),
      ]),
      xml(
        'qual:listOfQualitativeSpecies',
        {},
        species.map((id) => qualitativeSpecies(pathway, id, compartments, everywhere)),
      ),
      ...list(
        'qual:listOfTransitions',
        species.flatMap((id) => {
          const into = counts.filter(({ to }) => to === id)
          const incoming = Map.groupBy(into, ({ from }) => from)
          return incoming.size ? [transition(pathway, id, incoming)] : []
        }),
      ),
    ],
  )
  const text = writeXml(
    xml(
      'sbml',
      { xmlns: sbmlCore, level: 3, version: 1, 'xmlns:qual': sbmlQualNamespace, 'qual:required': 'true' },
      [model],
    ),
  )
  return { text, lost: lost(pathway, compartments, edges.length - counts.length) }
}

function compartment({ nodes }: Pathway, id: string): XmlNode {
  const node = nodes[id]
  if (!node) throw new RangeError(`there is no node ${id}`)
  return xml('compartment', { id, name: words(node.label, id), constant: 'true' }, [
    xml('annotation', {}, [nodeAnnotation(node)]),
  ])
}

function qualitativeSpecies(
  { nodes }: Pathway,
  id: string,
  compartments: ReadonlySet<string>,
  everywhere: string,
): XmlNode {
  const node = nodes[id]
  if (!node) throw new RangeError(`there is no node ${id}`)
  return xml(
    'qual:qualitativeSpecies',
    {
      'qual:id': id,
      'qual:name': words(node.label, id),
      'qual:compartment': node.in !== undefined && compartments.has(node.in) ? node.in : everywhere,
      'qual:constant': 'false',
      'qual:initialLevel': rank(node.rest),
      'qual:maxLevel': rank('strong'),
    },
    [xml('annotation', {}, [nodeAnnotation(node)])],
  )
}

/** @param inputs the edges to a node, by where they come from */
function transition(
  { nodes }: Pathway,
  id: string,
  inputs: ReadonlyMap<string, readonly PathwayEdge[]>,
): XmlNode {
  // In the order in which they are read again, so that the same terms come of them.
  const incoming = [...inputs.values()].flat()
  const rest = nodes[id]?.rest ?? 'none'
  // A level is reached when the next one is not: no two terms are true at once, whatever a reader does with that.
  const reached = [1, 2, 3, 4].map((k) => k < 4 && atLeast(rest, incoming, k))
  const terms = [1, 2, 3].map((k) => ({ k, when: and([reached[k - 1] ?? false, not(reached[k] ?? false)]) }))
  return xml('qual:transition', {}, [
    xml(
      'qual:listOfInputs',
      {},
      [...inputs].map(([from, edges]) => input(from, edges)),
    ),
    xml('qual:listOfOutputs', {}, [
      xml('qual:output', { 'qual:qualitativeSpecies': id, 'qual:transitionEffect': 'assignmentLevel' }),
    ]),
    xml('qual:listOfFunctionTerms', {}, [
      xml('qual:defaultTerm', { 'qual:resultLevel': terms.find(({ when }) => when === true)?.k ?? 0 }),
      ...terms
        .filter(({ when }) => typeof when !== 'boolean')
        .map(({ k, when }) =>
          xml('qual:functionTerm', { 'qual:resultLevel': k }, [xml('math', { xmlns: mathMl }, [math(when)])]),
        ),
    ]),
  ])
}

function input(from: string, edges: readonly PathwayEdge[]): XmlNode {
  const inhibitions = edges.filter(({ type }) => type === 'inhibits').length
  const sign = inhibitions === 0 ? 'positive' : inhibitions === edges.length ? 'negative' : 'dual'
  return xml(
    'qual:input',
    {
      'qual:qualitativeSpecies': from,
      'qual:transitionEffect': 'none',
      'qual:sign': sign,
      'qual:thresholdLevel': 1,
    },
    [
      // SBML has at most one annotation of a namespace at the top.
      xml('annotation', {}, [
        xml('pathdeck:edges', { 'xmlns:pathdeck': annotationNamespace }, edges.map(edgeAnnotation)),
      ]),
    ],
  )
}

function math(condition: Condition): XmlNode {
  if (typeof condition === 'boolean') return xml(String(condition))
  if ('node' in condition)
    return xml('apply', {}, [
      xml(condition.is),
      xml('ci', {}, condition.node),
      xml('cn', { type: 'integer' }, String(condition.rank)),
    ])
  return xml('apply', {}, [xml(condition.op), ...condition.of.map(math)])
}

/** A list, unless it is empty, which SBML does not allow. */
function list(name: string, content: readonly XmlNode[]): XmlNode[] {
  return content.length ? [xml(name, {}, content)] : []
}

function words(by: Readonly<Record<string, string>>, otherwise: string): string {
  return by.en ?? Object.values(by)[0] ?? otherwise
}

function lost(pathway: Pathway, compartments: ReadonlySet<string>, left: number): string[] {
  const homeless = Object.entries(pathway.nodes).filter(
    ([id, node]) => node.in !== undefined && (compartments.has(id) || !compartments.has(node.in)),
  )
  return [
    ...lostBut(pathway, 'title', 'labels', 'regions', ...annotated),
    ...(homeless.length
      ? [`what is in a region inside a region, or in a node with edges (${homeless.length})`]
      : []),
    ...(left ? [`edges that predictions do not rest on: no-effect, external, hypothesised (${left})`] : []),
  ]
}
