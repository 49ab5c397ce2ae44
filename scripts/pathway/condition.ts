import type { EdgeStatus, Pathway } from './schema.ts'

/** What is done in an experiment. */
export interface Condition {
  /** Drugs and interventions that are given: nodes set to strong. */
  readonly given?: readonly string[]
  /** Nodes that are taken away. */
  readonly knockout?: readonly string[]
  /** Nodes that are blocked. */
  readonly antagonist?: readonly string[]
  /** Statuses of edges that count beside the trusted ones. */
  readonly assume?: readonly EdgeStatus[]
}

/** A condition in the terms of a model. */
export interface AppliedCondition {
  /** Nodes held at strong. */
  readonly on: ReadonlySet<string>
  /** Nodes held at none. */
  readonly off: ReadonlySet<string>
  /** Nodes that are taken away or blocked, by whatever means. */
  readonly perturbed: ReadonlySet<string>
  readonly statuses: ReadonlySet<EdgeStatus>
}

/** The statuses of the edges that predictions rest on. */
export const trusted: readonly EdgeStatus[] = ['reported', 'commentary', 'inferred', 'contested']

/**
 * Puts a condition in the terms of a model: a knock-out or an antagonist that has a node of its own is given
 * like a drug, so that the edge from it is put to the test as well; any other holds its target at none.
 */
export function apply(
  { nodes }: Pathway,
  { given = [], knockout = [], antagonist = [], assume = [] }: Condition,
): AppliedCondition {
  const on = new Set(given)
  const off = new Set<string>()
  const perturb = (target: string, by: 'knock-out' | 'antagonist') => {
    const own = Object.keys(nodes).find(
      (id) => nodes[id]?.perturbs?.node === target && nodes[id].perturbs.by === by,
    )
    if (own) on.add(own)
    else off.add(target)
  }
  for (const target of knockout) perturb(target, 'knock-out')
  for (const target of antagonist) perturb(target, 'antagonist')
  const targets = [...on].flatMap((id) => nodes[id]?.perturbs?.node ?? [])
  return { on, off, perturbed: new Set([...off, ...targets]), statuses: new Set([...trusted, ...assume]) }
}
