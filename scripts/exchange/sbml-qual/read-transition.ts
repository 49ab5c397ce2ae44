import { attributeOf, childOf, childrenOf, type XmlElement } from '../../shared/xml/xml-element.ts'
import type { PartEdge } from '../assemble.ts'
import type { Formula } from '../boolean/logic.ts'
import { type Rule, ruleEdges } from '../boolean/rule-edges.ts'
import type { Tally } from '../tally.ts'
import { readEdgeAnnotations } from '../xml/annotation.ts'
import { readMath } from './read-math.ts'
import type { Species } from './species.ts'

/** What leads to one node, and whether that was read from our own annotations. */
export interface ReadRule {
  readonly edges: readonly PartEdge[]
  readonly rest: Rule['rest']
  readonly to: string
  readonly ours: boolean
}

/** The edges of a transition to each of its outputs. */
export function readTransition(
  element: XmlElement,
  species: ReadonlyMap<string, Species>,
  notes: Tally,
): ReadRule[] {
  const inputs = childrenOf(childOf(element, 'listOfInputs'), 'input')
  const outputs = childrenOf(childOf(element, 'listOfOutputs'), 'output')
  const rule = formula(element, inputs, outputs, species)
  return outputs.map((output) => {
    if (attributeOf(output, 'transitionEffect') === 'production')
      notes.note('production is read as the setting of a level', output.at)
    const to = attributeOf(output, 'qualitativeSpecies') ?? ''
    const own = annotated(inputs, to)
    if (own) return { to, edges: own, rest: 'none', ours: true }
    const held = rule && ruleEdges(rule)
    if (held) {
      noteOtherSigns(held, inputs, notes)
      const edges = held.edges.map((edge) => ({ ...edge, to, at: element.at }))
      return { to, edges, rest: held.rest, ours: false }
    }
    if (childrenOf(childOf(element, 'listOfFunctionTerms'), 'functionTerm').length)
      notes.note('a rule that the model has no edges for: the signs of its inputs alone are read', element.at)
    return { to, edges: inputs.flatMap((input) => bySign(input, to, notes)), rest: 'none', ours: false }
  })
}

/** The edges in the annotations, when every input has one of ours. */
function annotated(inputs: readonly XmlElement[], to: string): PartEdge[] | undefined {
  const each = inputs.map((input) => {
    const from = attributeOf(input, 'qualitativeSpecies') ?? ''
    const kept = readEdgeAnnotations(childOf(childOf(input, 'annotation'), 'edges'))
    return kept.map((edge) => ({ from, to, ...edge, at: input.at }))
  })
  return each.length && each.every((edges) => edges.length) ? each.flat() : undefined
}

/** When the output is active; undefined where that cannot be said, or more than two levels are about. */
function formula(
  element: XmlElement,
  inputs: readonly XmlElement[],
  outputs: readonly XmlElement[],
  species: ReadonlyMap<string, Species>,
): Formula | undefined {
  const about = [...inputs, ...outputs].map((each) =>
    species.get(attributeOf(each, 'qualitativeSpecies') ?? ''),
  )
  if (!about.every((each) => each?.maxLevel === 1)) return undefined
  const list = childOf(element, 'listOfFunctionTerms')
  const terms = childrenOf(list, 'functionTerm')
  const otherwise = Number(attributeOf(childOf(list, 'defaultTerm'), 'resultLevel') ?? 0)
  if (!terms.length || (otherwise !== 0 && otherwise !== 1)) return undefined
  if (!terms.every((term) => Number(attributeOf(term, 'resultLevel')) === 1 - otherwise)) return undefined
  const thresholds = new Map(
    inputs.flatMap((input) => {
      const id = attributeOf(input, 'id')
      return id === undefined ? [] : [[id, Number(attributeOf(input, 'thresholdLevel') ?? 1)]]
    }),
  )
  const parts = terms.map((term) => readMath(childOf(term, 'math'), thresholds))
  const said = parts.filter((part) => part !== undefined)
  if (said.length < parts.length) return undefined
  return otherwise ? { not: { or: said } } : { or: said }
}

/** The rule is what counts; a sign that does not go with it is worth a word. */
function noteOtherSigns(rule: Rule, inputs: readonly XmlElement[], notes: Tally): void {
  for (const input of inputs) {
    const sign = attributeOf(input, 'sign')
    const from = attributeOf(input, 'qualitativeSpecies')
    const against = sign === 'positive' ? 'inhibits' : sign === 'negative' ? 'stimulates' : undefined
    if (against && rule.edges.some((edge) => edge.from === from && edge.type === against))
      notes.note('the sign of an input is not that of its rule: the rule is read', input.at)
  }
}

function bySign(input: XmlElement, to: string, notes: Tally): PartEdge[] {
  const sign = attributeOf(input, 'sign') ?? 'unknown'
  const from = attributeOf(input, 'qualitativeSpecies') ?? ''
  if (sign === 'positive') return [{ from, to, type: 'stimulates', at: input.at }]
  if (sign === 'negative') return [{ from, to, type: 'inhibits', at: input.at }]
  notes.note(`inputs of ${sign} sign are left out`, input.at)
  return []
}
