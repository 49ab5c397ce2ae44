import type { Condition } from './condition.ts'
import { matchingExperiments } from './experiments.ts'
import type { PathwaySource } from './model-source.ts'
import { type Switches, switchedOn, switchesOf } from './switches.ts'

type Lab = Pick<PathwaySource, 'pathway' | 'graph' | 'condition'>

/** The groups of a laboratory's switches, in their order. */
export const switchGroups = ['given', 'knockout', 'antagonist'] as const satisfies readonly (keyof Switches)[]

/** What a switch is known by: what is done, and the id of the node that it is done with or to. */
export function switchKey(group: keyof Switches, id: string): string {
  return `${group} ${id}`
}

/**
 * Selects the switches of a laboratory: what the picture shows, and what is done at the start. Where that gives
 * none, all that something can be done with or to.
 *
 * @param offered ids of the nodes to have switches for, in place of all that
 */
export function labSwitches({ pathway, graph, condition }: Lab, offered?: readonly string[]): Switches {
  const found = switchesOf(pathway, condition)
  const start = switchedOn(pathway, condition)
  const ofView = inGroups((group) =>
    found[group].filter((id) => (offered ?? [...graph.nodes, ...start[group]]).includes(id)),
  )
  return offered || switchGroups.some((group) => ofView[group].length) ? ofView : found
}

/** The keys of the switches that are on at the start. */
export function keysAtStart({ pathway, condition }: Lab): string[] {
  const start = switchedOn(pathway, condition)
  return switchGroups.flatMap((group) => start[group].map((id) => switchKey(group, id)))
}

/**
 * What is done when these switches are on.
 *
 * @param on keys of switches; what the model does not have is passed over
 */
export function labCondition({ pathway, condition }: Lab, on: readonly string[]): Condition {
  const found = switchesOf(pathway, condition)
  const done = inGroups((group) => found[group].filter((id) => on.includes(switchKey(group, id))))
  // An experiment is shown as it was judged: on its own assumptions.
  const assumed = matchingExperiments(pathway, done).flatMap(({ assume }) => assume)
  return { ...done, assume: [...(condition?.assume ?? []), ...assumed] }
}

function inGroups(idsOf: (group: keyof Switches) => string[]) {
  return { given: idsOf('given'), knockout: idsOf('knockout'), antagonist: idsOf('antagonist') }
}
