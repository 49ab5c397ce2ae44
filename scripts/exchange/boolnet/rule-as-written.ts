import type { EdgeType } from '../../pathway/schema.ts'
import type { Formula } from '../boolean/logic.ts'
import type { Rule, RuleEdge } from '../boolean/rule-edges.ts'

/**
 * The edges of a rule that has the form a model gives it: (any of some, each with what it is needed for) and all
 * that is needed and nothing that inhibits. Takes a single pass, however many there are of each; and an inhibitor
 * stays one where it makes no difference. Undefined for a rule of any other form, whatever it means.
 */
export function ruleAsWritten(formula: Formula): Rule | undefined {
  const factors = factorsOf(formula)
  const needs = new Set(factors.flatMap((factor) => ('is' in factor ? [factor.is] : [])))
  const inhibitors = new Set(factors.flatMap(inhibitorOf))
  const choices = factors.flatMap((factor) => ('or' in factor ? [factor.or] : []))
  const [choice, another] = choices
  if (another || factors.some((factor) => !('is' in factor || 'or' in factor || inhibitorOf(factor).length)))
    return undefined

  const edge = (from: string, type: EdgeType): RuleEdge => ({ from, type })
  const required = [...needs].map((from) => edge(from, 'requires'))
  const inhibits = [...inhibitors].map((from) => edge(from, 'inhibits'))
  if (!choice) {
    const [first, ...others] = needs
    if (first === undefined) return { edges: inhibits, rest: 'strong' }
    return {
      edges: [edge(first, 'stimulates'), ...others.map((from) => edge(from, 'requires')), ...inhibits],
      rest: 'none',
    }
  }
  const ways = choice.map(positives)
  const whole = ways.filter((names) => names !== undefined)
  const drives = drivesOf(whole.filter(({ length }) => length > 0))
  if (whole.length < ways.length || !drives) return undefined
  const stimulates = drives.flatMap(({ source, gates }) => [
    edge(source, 'stimulates'),
    ...gates.map((from) => ({ ...edge(from, 'requires'), for: source })),
  ])
  const isAlways = whole.some(({ length }) => length === 0)
  return { edges: [...stimulates, ...required, ...inhibits], rest: isAlways ? 'strong' : 'none' }
}

/** What must all hold, one by one; negations are moved inwards on the way. */
function factorsOf(formula: Formula): readonly Formula[] {
  if ('and' in formula) return formula.and.flatMap(factorsOf)
  if ('or' in formula && formula.or.length === 1) return formula.or.flatMap(factorsOf)
  if (!('not' in formula)) return [formula]
  const { not } = formula
  if ('not' in not) return factorsOf(not.not)
  if ('or' in not) return not.or.flatMap((part) => factorsOf({ not: part }))
  if ('and' in not) return factorsOf({ or: not.and.map((part) => ({ not: part })) })
  return [formula]
}

function inhibitorOf(factor: Formula): string[] {
  return 'not' in factor && 'is' in factor.not ? [factor.not.is] : []
}

/** The names of a conjunction without negations; none for what is always true. */
function positives(formula: Formula): string[] | undefined {
  const names = factorsOf(formula).map((factor) => ('is' in factor ? factor.is : undefined))
  const whole = names.filter((name) => name !== undefined)
  return whole.length === names.length ? [...new Set(whole)] : undefined
}

/** Which of its names is a way's source. The gates of a source are for all it does, so no two ways share one. */
function drivesOf(ways: readonly (readonly string[])[]) {
  const sources = new Set<string>()
  const uses = new Map<string, number>()
  for (const name of ways.flat()) uses.set(name, (uses.get(name) ?? 0) + 1)
  const drives = ways.map((names) => {
    const free = names.filter((name) => !sources.has(name))
    const source = free.find((name) => uses.get(name) === 1) ?? free[0]
    if (source === undefined) return undefined
    sources.add(source)
    return { source, gates: names.filter((name) => name !== source) }
  })
  const whole = drives.filter((drive) => drive !== undefined)
  return whole.length === drives.length ? whole : undefined
}
