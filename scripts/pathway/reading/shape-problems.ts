import type { core } from 'zod'
import type { Problem } from '../../shared/problem.ts'
import type { Path } from '../place-of.ts'
import type { YamlPlaces } from './yaml-places.ts'

type Issue = core.$ZodIssue

/**
 * What zod has against a model file, each at the line it is about.
 *
 * @param whole what the value as a whole is called
 */
export function shapeProblems(issues: readonly Issue[], places: YamlPlaces, whole = 'the model'): Problem[] {
  return issues.flatMap((issue) => problemsOf(issue, [], places, whole))
}

function problemsOf(issue: Issue, around: Path, places: YamlPlaces, whole: string): Problem[] {
  const path = [...around, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))]
  const name = path.join('.') || whole
  const error = (message: string, at = places.of(path)): Problem => ({
    severity: 'error',
    message,
    at,
  })
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        error(`${name} has no key "${key}" in this format`, places.ofKey([...path, key])),
      )
    case 'invalid_key':
      return [error(`${name}: ${issue.issues.map(({ message }) => plain(message))}`, places.ofKey(path))]
    case 'invalid_union':
      return meant(issue.errors).flatMap((inner) => problemsOf(inner, path, places, whole))
    default:
      if (!places.has(path)) return [error(`${name} is missing`)]
      if (issue.code === 'invalid_value') return [error(`${name} must be one of ${issue.values.join(', ')}`)]
      return [error(`${name}: ${plain(issue.message)}`)]
  }
}

/** Of the shapes a value may have, the issues of the last one that fits it at least from outside. */
function meant(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const fitting = branches.filter((issues) =>
    issues.some(({ code, path }) => code !== 'invalid_type' || path.length > 0),
  )
  return fitting.at(-1) ?? branches[0] ?? []
}

/** `Invalid input: expected string` → `expected string`. */
function plain(message: string): string {
  return message.replace(/^(Invalid \w+|Too \w+): /, '')
}
