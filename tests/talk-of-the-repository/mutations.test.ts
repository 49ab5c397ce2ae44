import { expect, test } from 'vitest'
import { checkPathway } from '../../scripts/pathway/check-pathway.ts'
import { type Mutation, mutated, mutations } from '../support/mutate.ts'
import { repositoryModel } from './repository-model.ts'

/** Mutations of the repository's model that no experiment can tell from the model, and why. */
const uncaught: Readonly<Record<string, string>> = {
  'removed: ketamine inhibits atp_adp': 'the way over the TCA cycle takes the ratio down as well',
  'removed: ent12 requires ado_mpfc': 'no experiment that blocks the transporters was found',
}

const { pathway, placeOf } = await repositoryModel('adenosine')
const experiments = new Set(pathway.experiments.map(({ id }) => id))

/** Does the check name an experiment, with its line, that the mutated model fails? */
function isCaught(mutation: Mutation): boolean {
  return checkPathway(mutation.pathway, placeOf).some(
    ({ severity, message, at }) =>
      severity === 'error' && at?.line !== undefined && experiments.has(message.split(/[: ]/)[0] ?? ''),
  )
}

test('the experiments catch a wrong edge, but for those that are listed with the reason', () => {
  const all = mutations(pathway)
  expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
  const missed = all.filter((mutation) => !isCaught(mutation)).map(({ name }) => name)
  expect(missed.toSorted()).toEqual(Object.keys(uncaught).toSorted())
  expect(missed.length).toBeLessThanOrEqual(all.length / 10)
})

test('each reported or inferred edge, and each from a commentary, is mutated', () => {
  const names = mutations(pathway).map(({ name }) => name)
  for (const { from, type, to, status } of pathway.edges) {
    const isMutated = mutated.includes(status)
    expect(names.includes(`flipped: ${from} ${type} ${to}`)).toBe(isMutated)
    expect(names.includes(`removed: ${from} ${type} ${to}`)).toBe(isMutated && type !== 'no-effect')
  }
})
