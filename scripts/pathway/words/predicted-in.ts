import { apply, type Condition } from '../condition.ts'
import { rank } from '../level.ts'
import { readOuts } from '../read-outs.ts'
import type { Pathway } from '../schema.ts'
import { type Levels, simulate } from '../simulate.ts'
import { nameOf } from './name-of.ts'
import type { Fate, Predicted } from './vocabulary.ts'

/** No more nodes are told of than this. */
const most = 6

/**
 * What a model predicts for the nodes of a picture that nobody holds: for its read-outs, or, where it shows none,
 * for what changes.
 * Outcomes are told by their level, other nodes by how they compare with the model left alone. A fate is the
 * `still` one when it is the same without the perturbations.
 */
export function predictedIn(
  pathway: Pathway,
  shown: readonly string[],
  condition: Condition,
  language: string,
): { readonly predicted: Predicted[]; readonly settles: boolean } {
  const assume = condition.assume ?? []
  const given = (condition.given ?? []).filter((id) => !pathway.nodes[id]?.perturbs)
  const { levels, cycle } = simulate(pathway, condition)
  const alone = simulate(pathway, { assume }).levels
  const unperturbed = simulate(pathway, { given, assume }).levels
  const isPerturbed = given.length > 0 && JSON.stringify(levels) !== JSON.stringify(unperturbed)

  const { on, perturbed } = apply(pathway, condition)
  const free = shown.filter((id) => !on.has(id) && !perturbed.has(id))
  const told = readOuts(pathway).filter((id) => free.includes(id))
  const nodes = told.length ? told : free.filter((id) => levels[id] !== alone[id])
  const fate = (id: string, now: Levels): Fate => fateOf(pathway, id, now, alone)
  const same = (id: string) => JSON.stringify(fate(id, levels)) === JSON.stringify(fate(id, unperturbed))
  return {
    predicted: nodes.slice(0, most).map((id) => ({
      node: nameOf(pathway, id, language),
      fate: fate(id, levels),
      still: isPerturbed && same(id),
    })),
    settles: !cycle,
  }
}

function fateOf({ nodes }: Pathway, id: string, levels: Levels, alone: Levels): Fate {
  const level = levels[id] ?? 'none'
  const kind = nodes[id]?.kind
  if (kind === 'outcome') return { level }
  const difference = rank(level) - rank(alone[id] ?? 'none')
  return {
    change: difference > 0 ? 'rises' : difference < 0 ? 'falls' : 'stays',
    to: level,
    amount: kind === 'molecule' || kind === 'process' || kind === 'behaviour',
  }
}
