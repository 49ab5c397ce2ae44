import type { core } from 'zod'
import { type FlatIssue, flatIssues } from '../../shared/flat-issues.ts'
import { named } from '../../shared/named.ts'
import type { Problem } from '../../shared/problem.ts'
import type { YamlPlaces } from './yaml-places.ts'

/**
 * What zod has against a model file, each at the line it is about.
 *
 * @param issues of a parse in plain words
 * @param whole what the value as a whole is called
 */
export function shapeProblems(
  issues: readonly core.$ZodIssue[],
  places: YamlPlaces,
  whole = 'the model',
): Problem[] {
  return flatIssues(issues).flatMap((flat) => problemsOf(flat, places, whole))
}

function problemsOf({ issue, path }: FlatIssue, places: YamlPlaces, whole: string): Problem[] {
  const name = path.join('.') || whole
  const error = (message: string, at = places.of(path)): Problem => ({ severity: 'error', message, at })
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      error(`${name} has no key "${key}" in this format`, places.ofKey([...path, key])),
    )
  if (issue.code === 'invalid_key')
    return issue.issues.map(({ message }) => error(named(name, message), places.ofKey(path)))
  return [error(places.has(path) ? named(name, issue.message) : `${name} is missing`)]
}
