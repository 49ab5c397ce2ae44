import type { Problem } from '../../shared/problem.ts'
import { readXml } from '../../shared/xml/read-xml.ts'
import {
  attributeOf,
  childOf,
  childrenOf,
  descendantsOf,
  type XmlElement,
} from '../../shared/xml/xml-element.ts'
import { assemble, type PartEdge, type PartNode } from '../assemble.ts'
import { alternatives, type Formula, type Term } from '../boolean/logic.ts'
import type { ReadModel } from '../format.ts'
import { nameOfFile } from '../name-of-file.ts'
import { type Tally, tally } from '../tally.ts'
import { readEdgeAnnotations, readNodeAnnotation } from '../xml/annotation.ts'
import { kindOfClass, kindOfEntity, operators, sbgnNamespaces, typeOfArc } from './glyph-classes.ts'

/** Operators one inside the other; more is no logic that a person drew. */
const deepest = 64

/**
 * Reads the first map of an SBGN-ML 0.2 or 0.3 file, when it is Activity Flow.
 *
 * - OR of inputs: each acts by itself; AND into a positive influence: the first input stimulates and requires the
 *   others; AND into a necessary stimulation: each is required. What is left is a warning.
 * - NOT of an input becomes an inhibition of the target: the nearest that there is, with a warning.
 * - An unknown influence has no sign, so it becomes no edge.
 *
 * Ids are made from the labels, but for files that {@link writeSbgn} wrote.
 */
export function readSbgn(text: string, file: string): ReadModel {
  const { root, problems } = readXml(text, file)
  if (!root) return { problems }
  const map = childOf(root, 'map')
  const wrong = refusal(root, map)
  if (wrong) return { problems: [wrong] }
  const notes = tally()
  const maps = childrenOf(root, 'map')
  if (maps[1]) notes.note('the first map alone is read', maps[1].at)
  const glyphs = glyphsOf(map)
  const nodes = glyphs.flatMap((glyph) => nodeOf(glyph, notes))
  const name = nameOfFile(file)
  const title = childOf(childOf(map, 'notes'), 'p')?.text.trim() || name
  const edges = edgesOf(map, glyphs, new Set(nodes.map(({ key }) => key)), notes)
  const model = assemble({ file, name, title, nodes, edges }, problems)
  return { ...model, problems: [...model.problems, ...notes.problems()] }
}

function refusal(root: XmlElement, map: XmlElement | undefined): Problem | undefined {
  const error = (message: string, { at }: XmlElement): Problem => ({ severity: 'error', message, at })
  if (root.name !== 'sbgn' || !sbgnNamespaces.includes(root.namespace))
    return error(`this is not SBGN-ML 0.2 or 0.3, but <${root.name}> of "${root.namespace}"`, root)
  if (!map) return error('there is no map in it', root)
  // SBGN-ML 0.3 names the language by the version of its specification as well.
  const language = attributeOf(map, 'language') ?? attributeOf(map, 'version') ?? 'of no language'
  if (language !== 'activity flow' && !language.includes('sbgn.af'))
    return error(`the map is ${language}: Activity Flow alone can be read as a causal model`, map)
  return undefined
}

/** The glyphs of a map, and what is drawn inside its compartments. */
function glyphsOf(holder: XmlElement | undefined): readonly XmlElement[] {
  return childrenOf(holder, 'glyph').flatMap((glyph) => [
    glyph,
    ...(attributeOf(glyph, 'class') === 'compartment' ? glyphsOf(glyph) : []),
  ])
}

function nodeOf(glyph: XmlElement, notes: Tally): PartNode[] {
  const kind = kindOfClass.get(attributeOf(glyph, 'class') ?? '')
  const key = attributeOf(glyph, 'id')
  if (!kind || key === undefined) {
    const what = attributeOf(glyph, 'class') ?? 'no class'
    if (!operators.has(what) && what !== 'unit of information')
      notes.note(`glyphs of ${what} are left out`, glyph.at)
    return []
  }
  const units = childrenOf(glyph, 'glyph').filter(
    (unit) => attributeOf(unit, 'class') === 'unit of information',
  )
  const unit = units
    .map((unit) => attributeOf(childOf(unit, 'label'), 'text'))
    .find((text) => text !== undefined)
  const label = attributeOf(childOf(glyph, 'label'), 'text') ?? unit ?? key
  const entity = units.map((unit) => attributeOf(childOf(unit, 'entity'), 'name') ?? '').find(Boolean)
  const region = attributeOf(glyph, 'compartmentRef')
  const own = readNodeAnnotation(childOf(glyph, 'extension'))
  return [
    {
      key,
      name: own ? key : label,
      label,
      kind: (kind === 'molecule' && kindOfEntity.get(entity ?? '')) || kind,
      at: glyph.at,
      ...(region !== undefined && { in: region }),
      ...own,
    },
  ]
}

interface Arc {
  readonly arc: XmlElement
  readonly source: string
  readonly target: string
}

function edgesOf(
  map: XmlElement | undefined,
  glyphs: readonly XmlElement[],
  nodes: ReadonlySet<string>,
  notes: Tally,
): PartEdge[] {
  const ownerOfPort = new Map(
    glyphs.flatMap((glyph) =>
      descendantsOf(glyph, 'port').map((port) => [
        attributeOf(port, 'id') ?? '',
        attributeOf(glyph, 'id') ?? '',
      ]),
    ),
  )
  const end = (arc: XmlElement, which: string) => {
    const id = attributeOf(arc, which) ?? ''
    return ownerOfPort.get(id) ?? id
  }
  const arcs: Arc[] = descendantsOf(map, 'arc').map((arc) => ({
    arc,
    source: end(arc, 'source'),
    target: end(arc, 'target'),
  }))
  const operator = new Map(
    glyphs.flatMap((glyph) => {
      const kind = attributeOf(glyph, 'class') ?? ''
      return operators.has(kind) ? [[attributeOf(glyph, 'id') ?? '', kind]] : []
    }),
  )
  const inputs = Map.groupBy(
    arcs.filter(({ arc }) => attributeOf(arc, 'class') === 'logic arc'),
    ({ target }) => target,
  )
  const formulaOf = formulas(operator, inputs, nodes, notes)
  const known = new Map<string, readonly Term[] | undefined>()
  const edges = arcs.flatMap((each): PartEdge[] => {
    const what = attributeOf(each.arc, 'class') ?? 'no class'
    if (what === 'logic arc') return []
    const type = typeOfArc.get(what)
    if (type === undefined) {
      const why = what === 'unknown influence' ? 'have no sign and ' : ''
      notes.note(`arcs of ${what} ${why}are left out`, each.arc.at)
      return []
    }
    const [own] = readEdgeAnnotations(childOf(each.arc, 'extension'))
    const { strength, status } = own ?? {}
    const edge = { to: each.target, type, at: each.arc.at, ...(own && { strength, status }) }
    if (!operator.has(each.source)) return [{ ...edge, from: each.source }]
    if (!known.has(each.source)) {
      const formula = formulaOf(each.source, 0)
      known.set(each.source, formula && alternatives(formula))
    }
    const held = logicEdges(known.get(each.source) ?? [], edge, notes)
    if (!held) {
      notes.note('logic that the model cannot hold is left out', each.arc.at)
      return []
    }
    const kept = new Map(
      (inputs.get(each.source) ?? []).map(({ arc, source }) => [
        source,
        readEdgeAnnotations(childOf(arc, 'extension'))[0],
      ]),
    )
    return held.map((one) => {
      const gate = one.for === undefined ? undefined : kept.get(one.from)
      return gate ? { ...one, strength: gate.strength, status: gate.status } : one
    })
  })
  return withoutDoubleGates(edges, notes)
}

/**
 * What a stimulation needs, it needs however often it is drawn: of one that is drawn both with and without
 * conditions, or with several, the conditions are left out.
 */
function withoutDoubleGates(edges: readonly PartEdge[], notes: Tally): PartEdge[] {
  const place = (from: string, to: string) => JSON.stringify([from, to])
  const stimulations = Map.groupBy(
    edges.filter(({ type }) => type === 'stimulates'),
    ({ from, to }) => place(from, to),
  )
  return edges.filter((edge) => {
    if (edge.for === undefined || (stimulations.get(place(edge.for, edge.to))?.length ?? 0) < 2) return true
    notes.note('a condition of one of several ways in which a node acts on another is left out', edge.at)
    return false
  })
}

/** What an operator says; undefined for one that says nothing, or goes round in a circle. */
function formulas(
  operator: ReadonlyMap<string, string>,
  inputs: ReadonlyMap<string, readonly Arc[]>,
  nodes: ReadonlySet<string>,
  notes: Tally,
): (key: string, depth: number) => Formula | undefined {
  const known = new Map<string, Formula | undefined>()
  const formulaOf = (key: string, depth: number): Formula | undefined => {
    if (nodes.has(key)) return { is: key }
    if (known.has(key) || depth > deepest) return known.get(key)
    // A circle meets itself here as something that says nothing.
    known.set(key, undefined)
    const parts = (inputs.get(key) ?? []).map(({ source }) => formulaOf(source, depth + 1))
    const said = parts.filter((part) => part !== undefined)
    const [only] = said
    if (!only || said.length < parts.length) return undefined
    const kind = operator.get(key)
    if (kind === 'delay')
      notes.note('delays are left out: all edges take one step', inputs.get(key)?.[0]?.arc.at)
    const formula: Formula =
      kind === 'and' ? { and: said } : kind === 'or' ? { or: said } : kind === 'not' ? { not: only } : only
    known.set(key, formula)
    return formula
  }
  return formulaOf
}

/** The edges of an arc that comes out of an operator, or undefined when there are none with the same meaning. */
function logicEdges(
  terms: readonly Term[],
  edge: Omit<PartEdge, 'from'>,
  notes: Tally,
): PartEdge[] | undefined {
  const [term] = terms
  if (!term) return undefined
  if (terms.some(({ none }) => none.length)) {
    if (terms.length > 1 || edge.type !== 'stimulates') return undefined
    notes.note(
      term.all.length
        ? 'NOT of an input is read as an inhibition of the target'
        : 'NOT of an input is read as an inhibition of the target: give the target a resting level',
      edge.at,
    )
  }
  if (edge.type === 'stimulates')
    return terms.flatMap(({ all, none }) => {
      // The one that the others are required for has to be in no other alternative, if there is such a one.
      const main =
        all.find((id) => terms.every((other) => other.all === all || !other.all.includes(id))) ?? all[0]
      return [
        ...(main === undefined ? [] : [{ ...edge, from: main }]),
        ...all
          .filter((id) => id !== main)
          .map((from) => ({ ...edge, from, type: 'requires' as const, for: main })),
        ...none.map((from) => ({ ...edge, from, type: 'inhibits' as const })),
      ]
    })
  if (edge.type === 'requires' && terms.length === 1) return term.all.map((from) => ({ ...edge, from }))
  if (edge.type === 'inhibits' && terms.every(({ all }) => all.length === 1))
    return terms.map(({ all: [from = ''] }) => ({ ...edge, from }))
  return undefined
}
