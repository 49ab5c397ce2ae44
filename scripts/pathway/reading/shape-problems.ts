import type { core } from 'zod'
import { didYouMean } from '../../shared/did-you-mean.ts'
import { type FlatIssue, flatIssues } from '../../shared/flat-issues.ts'
import { named } from '../../shared/named.ts'
import { nearest } from '../../shared/nearest.ts'
import type { Problem } from '../../shared/problem.ts'
import { writtenValue } from '../../shared/written-value.ts'
import type { Path } from '../place-of.ts'
import { sayPath } from './say-path.ts'
import { knownKeys } from './shapes-at.ts'
import { valueAt } from './value-at.ts'
import { writeInstead } from './write-instead.ts'
import type { YamlPlaces } from './yaml-places.ts'

/** What was held to a shape. */
interface Held {
  readonly value: unknown
  readonly shape: core.$ZodType
  readonly places: YamlPlaces
  /** What the value as a whole is called. */
  readonly whole: string
}

/** A problem, with the place that is empty, or that was meant. */
interface Told extends Problem {
  readonly missing?: string
  readonly meant?: string | undefined
}

/**
 * What zod has against a file, each at the line it is about, with what to write where that is known.
 *
 * @param issues of a parse in plain words
 */
export function shapeProblems(issues: readonly core.$ZodIssue[], held: Held): Problem[] {
  const told = flatIssues(issues).flatMap((flat) => tell(flat, held))
  // A key that is misspelt is not missing as well.
  const meant = new Set(told.flatMap((one) => one.meant ?? []))
  return told
    .filter(({ missing }) => missing === undefined || !meant.has(missing))
    .map(({ missing: _, meant: __, ...problem }) => problem)
}

function tell({ issue, path }: FlatIssue, held: Held): Told[] {
  const { places, whole, shape } = held
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, held))
  const value = valueAt(held.value, path)
  const error = (message: string, hint?: string): Told => ({
    severity: 'error',
    message: named(sayPath(path, whole), message),
    at: issue.code === 'invalid_key' ? places.ofKey(path) : places.of(path),
    ...(hint !== undefined && { hint }),
  })
  if (issue.code === 'invalid_key')
    return issue.issues.map(({ message }) => error(message, value === null ? aCommaIsRead : undefined))
  if (!places.has(path)) return [{ ...error('is missing'), missing: path.join('\n') }]
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    if (value === null) return [error('is empty', `it is one of ${known.join(', ')}`)]
    return [
      error(
        `${issue.message}, not ${writtenValue(value)}`,
        typeof value === 'string' ? didYouMean(value, known) : undefined,
      ),
    ]
  }
  if (value === null) return [error('is empty', 'give it a value, or take the key out')]
  return [error(issue.message, writeInstead(shape, path, value))]
}

function unknownKey(key: string, path: Path, { shape, places, whole, value }: Held): Told {
  const known = knownKeys(shape, path)
  const isEmpty = valueAt(value, [...path, key]) === null
  // In `{ to target }` the whole is a key.
  const begun = isEmpty
    ? known.find((one) => key.startsWith(`${one} `) || key.startsWith(`${one}:`))
    : undefined
  const [meant = begun] = begun ? [] : nearest(key, known)
  const hint = begun
    ? `a colon and a blank stand behind ${begun}: ${begun}: ${key.slice(begun.length + 1).trim()}`
    : (didYouMean(key, known) ??
      (isEmpty ? aCommaIsRead : known.length ? `it has ${known.join(', ')}` : undefined))
  return {
    severity: 'error',
    message: `${sayPath(path, whole)} has no key "${key}" in this format`,
    at: places.ofKey([...path, key]),
    ...(hint !== undefined && { hint }),
    ...(meant !== undefined && { meant: [...path, meant].join('\n') }),
  }
}

/** In `{ en: Target (a, b) }` the second half is a key. */
const aCommaIsRead = 'a text with a comma stands in quotes'
