import type { NodeKind } from '../../pathway/schema.ts'
import { readXml } from '../../shared/xml/read-xml.ts'
import { attributeOf, type XmlElement } from '../../shared/xml/xml-element.ts'
import { assemble, type PartEdge, type PartNode } from '../assemble.ts'
import { most } from '../bounds.ts'
import type { ReadModel } from '../format.ts'
import { nameOfFile } from '../name-of-file.ts'
import { type Tally, tally } from '../tally.ts'
import { type Arrow, arrowOf } from './arrow-heads.ts'
import { identifierOf, sourceOf } from './cross-references.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import { type NodesAt, nodesAtEnds } from './nodes-at-ends.ts'

/** What types of data nodes say; metabolites, gene products, which are either gene or protein, and all others are molecules. */
const kindOfType: ReadonlyMap<string, NodeKind> = new Map([
  ['protein', 'protein'],
  ['dna', 'gene'],
  ['complex', 'complex'],
  ['pathway', 'process'],
  ['event', 'process'],
  ['key event', 'process'],
  ['phenotype', 'outcome'],
  ['disease', 'outcome'],
])

/**
 * Reads a pathway of WikiPathways, in GPML 2013a or 2021: data nodes, labels that edges end at, and interactions
 * that say which way they act. Nodes take their ids from their labels, edges their evidence from the literature
 * that is cited for them. What is drawn without a meaning that a model could have is counted in warnings.
 */
export function readGpml(text: string, file: string): ReadModel {
  const { root, problems } = readXml(text, file)
  if (!root) return { problems }
  const gpml = dialectOf(root)
  if (!gpml)
    return {
      problems: [
        {
          severity: 'error',
          message: `this is not GPML 2013a or 2021, but <${root.name}> of "${root.namespace}"`,
          at: root.at,
        },
      ],
    }
  const notes = tally()
  const interactions = gpml.all('Interaction')
  const nodes = nodesOf(gpml, interactions)
  const nodesAt = nodesAtEnds(gpml, new Set(nodes.map(({ key }) => key)), notes)
  const cite = literature(gpml)
  const edges: PartEdge[] = []
  for (const interaction of interactions) {
    const evidence = cite.evidenceOf(interaction)
    for (const edge of edgesOf(gpml, interaction, nodesAt, notes)) edges.push({ ...edge, evidence })
    // Groups multiply: a crowded file must not fill the memory before the model is put together.
    if (edges.length > most.edges) break
  }
  const organism = attributeOf(root, 'Organism') ?? attributeOf(root, 'organism')
  const name = nameOfFile(file)
  const title = [gpml.title ?? name, ...(organism === undefined ? [] : [`(${organism})`])].join(' ')
  const read = assemble({ file, name, title, nodes, edges, sources: cite.used() }, problems)
  return { ...read, problems: [...read.problems, ...notes.problems()] }
}

/** Data nodes, and of labels and shapes those with words that an interaction ends at. */
function nodesOf(gpml: Dialect, interactions: readonly XmlElement[]): PartNode[] {
  const node = (element: XmlElement, kind: NodeKind): PartNode[] => {
    const label = gpml.label(element)
    const key = gpml.id(element) ?? `line ${element.at.line}`
    const identifier = identifierOf(gpml.xref(element))
    return [
      {
        key,
        name: label ?? key,
        label: label ?? key,
        kind,
        at: element.at,
        ...(identifier !== undefined && { identifiers: [identifier] }),
      },
    ]
  }
  const ended = new Set(interactions.flatMap((line) => gpml.points(line).map(gpml.ref)))
  return [
    ...gpml
      .all('DataNode')
      .flatMap((element) =>
        node(element, kindOfType.get(gpml.type(element)?.toLowerCase() ?? '') ?? 'molecule'),
      ),
    ...[...gpml.all('Label'), ...gpml.all('Shape')]
      .filter((element) => ended.has(gpml.id(element)) && gpml.label(element) !== undefined)
      .flatMap((element) => node(element, 'process')),
  ]
}

/** The edges of an interaction: one way, the other, or both, as its ends have arrow heads. */
function edgesOf(gpml: Dialect, interaction: XmlElement, nodesAt: NodesAt, notes: Tally): PartEdge[] {
  const { at } = interaction
  const points = gpml.points(interaction)
  const [first, last] = [points[0], points.at(-1)]
  const from = first && gpml.ref(first)
  const to = last && gpml.ref(last)
  if (from === undefined || to === undefined || points.length < 2) {
    notes.note('an interaction that is not attached at both ends is left out', at)
    return []
  }
  const edges = (arrow: Arrow | undefined, source: string, target: string): PartEdge[] => {
    if (!arrow) return []
    if (arrow.note) notes.note(arrow.note, at)
    const { type } = arrow
    if (!type) return []
    const sources = nodesAt(source, 'source', at)
    const targets = nodesAt(target, 'target', at)
    if (!sources.length || !targets.length)
      notes.note('an interaction without a node at both ends is left out', at)
    if (sources.length * targets.length > most.edges) {
      notes.note('an interaction of groups too large to be read is left out', at)
      return []
    }
    return sources.flatMap((from) => targets.map((to) => ({ from, to, type, at })))
  }
  const forward = arrowOf(last && gpml.arrowHead(last))
  const back = arrowOf(first && gpml.arrowHead(first))
  if (!forward && !back) notes.note('a line without an arrow head says no direction and is left out', at)
  return [...edges(forward, from, to), ...edges(back, to, from)]
}

/** The literature of a file: what an interaction cites, and the sources that were cited so far. */
function literature(gpml: Dialect) {
  const sources = new Map<string, { title: string; url?: string }>()
  return {
    evidenceOf(interaction: XmlElement) {
      const keys = gpml.citations(interaction).flatMap((id) => {
        const publication = gpml.literature.get(id)
        const source = publication && sourceOf(publication)
        if (!source) return []
        const { key, ...about } = source
        sources.set(key, about)
        return [key]
      })
      return [...new Set(keys)].map((cite) => ({ cite }))
    },
    used: () => Object.fromEntries(sources),
  }
}
