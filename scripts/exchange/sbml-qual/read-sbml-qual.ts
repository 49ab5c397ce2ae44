import { levelOfRank } from '../../pathway/level.ts'
import type { Problem } from '../../shared/problem.ts'
import { readXml } from '../../shared/xml/read-xml.ts'
import { attributeOf, childOf, childrenOf, type XmlElement } from '../../shared/xml/xml-element.ts'
import { assemble, type PartEdge, type PartNode } from '../assemble.ts'
import type { ReadModel } from '../format.ts'
import { nameOfFile } from '../name-of-file.ts'
import { type Tally, tally } from '../tally.ts'
import { readNodeAnnotation } from '../xml/annotation.ts'
import { changedRules } from './changed-rules.ts'
import { sbmlQualNamespace } from './namespaces.ts'
import { readTransition } from './read-transition.ts'
import type { Species } from './species.ts'

/**
 * Reads the qualitative species and transitions of an SBML Level 3 file.
 *
 * Rules of species that are active or not become edges with the same meaning, where there are such edges;
 * otherwise the signs of the inputs are read alone, with a warning. A file that {@link writeSbmlQual} wrote comes
 * back as it was; should its function terms have been changed since, that is a warning.
 */
export function readSbmlQual(text: string, file: string): ReadModel {
  const { root, problems } = readXml(text, file)
  if (!root) return { problems }
  const model = childOf(root, 'model')
  const list = model?.children.find(
    (child) => child.name === 'listOfQualitativeSpecies' && child.namespace === sbmlQualNamespace,
  )
  const wrong = refusal(root, model, list)
  if (!model || !list || wrong) return { problems: wrong ? [wrong] : [] }

  const notes = tally()
  const species = new Map<string, Species>()
  for (const element of childrenOf(list, 'qualitativeSpecies')) {
    const key = attributeOf(element, 'id')
    if (key === undefined || species.has(key))
      return { problems: [error('a species has no id, or that of another one', element)] }
    species.set(key, { key, element, maxLevel: Number(attributeOf(element, 'maxLevel') ?? 1) })
  }
  const transitions = childrenOf(childOf(model, 'listOfTransitions'), 'transition')
  const rules = transitions.flatMap((element) => readTransition(element, species, notes))
  const resting = new Map(rules.map(({ to, rest }) => [to, rest]))
  const places = regions(model)
  const homes = new Set(places.map((place) => attributeOf(place, 'id')))
  const nodes: PartNode[] = [
    ...places.map((element) => region(element)),
    ...[...species.values()].map((each) => node(each, resting, homes, notes)),
  ]
  const edges: PartEdge[] = rules.flatMap((rule) => rule.edges)
  const name = nameOfFile(file)
  const title = attributeOf(model, 'name') ?? name
  const read = assemble({ file, name, title, nodes, edges }, problems)
  const changed = read.pathway ? changedRules(read.pathway, rules, transitions) : []
  return { ...read, problems: [...read.problems, ...notes.problems(), ...changed] }
}

function refusal(
  root: XmlElement,
  model: XmlElement | undefined,
  list: XmlElement | undefined,
): Problem | undefined {
  if (
    root.name !== 'sbml' ||
    !/^http:\/\/www\.sbml\.org\/sbml\/level3\/version[12]\/core$/.test(root.namespace)
  )
    return error(`this is not SBML Level 3, but <${root.name}> of "${root.namespace}"`, root)
  if (!model) return error('there is no model in it', root)
  if (!list)
    return error(
      'there are no qualitative species in it: a kinetic model is no model of causes and effects',
      model,
    )
  return undefined
}

function error(message: string, { at }: XmlElement): Problem {
  return { severity: 'error', message, at }
}

/** The compartments that say something: those with an annotation of ours, or all when there are several. */
function regions(model: XmlElement): readonly XmlElement[] {
  const all = childrenOf(childOf(model, 'listOfCompartments'), 'compartment')
  const ours = all.filter((element) => readNodeAnnotation(childOf(element, 'annotation')))
  return ours.length ? ours : all.length > 1 ? all : []
}

function region(element: XmlElement): PartNode {
  const key = attributeOf(element, 'id') ?? ''
  return {
    key,
    name: key,
    label: attributeOf(element, 'name') ?? key,
    kind: 'region',
    at: element.at,
    ...readNodeAnnotation(childOf(element, 'annotation')),
  }
}

function node(
  { key, element, maxLevel }: Species,
  resting: ReadonlyMap<string, PartNode['rest']>,
  places: ReadonlySet<string | undefined>,
  notes: Tally,
): PartNode {
  const home = attributeOf(element, 'compartment')
  const own = readNodeAnnotation(childOf(element, 'annotation'))
  const initial = Number(attributeOf(element, 'initialLevel') ?? 0)
  if (!own && resting.has(key) && initial > 0)
    notes.note('the initial level of a node that edges lead to is left out', element.at)
  if (!own && maxLevel !== 1 && maxLevel !== 3)
    notes.note('levels are stretched or pressed to the four of the model', element.at)
  return {
    key,
    name: key,
    label: attributeOf(element, 'name') ?? key,
    kind: 'molecule',
    rest: resting.has(key) ? resting.get(key) : levelOfRank(Math.ceil((3 * initial) / maxLevel) || 0),
    at: element.at,
    ...(home !== undefined && places.has(home) && { in: home }),
    ...own,
  }
}
