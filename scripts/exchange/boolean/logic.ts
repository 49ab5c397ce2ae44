/** A condition on nodes being active. */
export type Formula =
  | { readonly is: string }
  | { readonly not: Formula }
  | { readonly and: readonly Formula[] }
  | { readonly or: readonly Formula[] }

/** All of `all` are active and none of `none`. */
export interface Term {
  readonly all: readonly string[]
  readonly none: readonly string[]
}

/** Beyond this a rule is not one that a reader of the model could follow. */
const mostTerms = 32
const longestTerm = 256

/**
 * A formula as the least number of alternatives (disjunctive normal form, with absorption): no alternative at
 * all is never true, one without conditions is always true. Undefined where there would be more than 32, or more than 256 nodes in one.
 *
 * Exact for levels as well as for true and false, as long as nothing is negated: least and greatest distribute
 * over each other as AND and OR do.
 */
export function alternatives(formula: Formula): readonly Term[] | undefined {
  return normal(formula, true, new Map())
}

/** Parts may be shared, and each is looked at once as it is and once negated. */
type Known = Map<Formula, Map<boolean, readonly Term[] | undefined>>

function normal(formula: Formula, wanted: boolean, known: Known): readonly Term[] | undefined {
  const before = known.get(formula) ?? new Map<boolean, readonly Term[] | undefined>()
  known.set(formula, before)
  if (!before.has(wanted)) before.set(wanted, spell(formula, wanted, known))
  return before.get(wanted)
}

function spell(formula: Formula, wanted: boolean, known: Known): readonly Term[] | undefined {
  if ('is' in formula) return [wanted ? { all: [formula.is], none: [] } : { all: [], none: [formula.is] }]
  if ('not' in formula) return normal(formula.not, !wanted, known)
  const parts = 'and' in formula ? formula.and : formula.or
  const together = 'and' in formula === wanted
  let terms: readonly Term[] = together ? [{ all: [], none: [] }] : []
  for (const part of parts) {
    const more = normal(part, wanted, known)
    if (!more) return undefined
    terms = absorb(
      together ? terms.flatMap((left) => more.map((right) => join(left, right))) : [...terms, ...more],
    )
    const long = terms.some(({ all, none }) => all.length + none.length > longestTerm)
    if (long || terms.length > mostTerms) return undefined
  }
  return terms
}

function join(left: Term, right: Term): Term {
  return {
    all: [...new Set([...left.all, ...right.all])],
    none: [...new Set([...left.none, ...right.none])],
  }
}

/** Leaves out what contradicts itself and what another alternative already covers. */
function absorb(terms: readonly Term[]): readonly Term[] {
  const possible = terms.filter(({ all, none }) => !all.some((id) => none.includes(id)))
  const covers = (wide: Term, narrow: Term) =>
    wide.all.every((id) => narrow.all.includes(id)) && wide.none.every((id) => narrow.none.includes(id))
  return possible.filter(
    (term, index) =>
      !possible.some((other, place) => covers(other, term) && (!covers(term, other) || place < index)),
  )
}
