import type { z } from 'zod'
import { didYouMean } from '../shared/did-you-mean.ts'
import type { Problem } from '../shared/problem.ts'
import { writtenValue } from '../shared/written-value.ts'
import type { Frontmatter } from './frontmatter.ts'
import {
  frontmatterErrors,
  frontmatterWarnings,
  headmatterErrors,
  headmatterWarnings,
} from './frontmatter-shape.ts'

/** Values of the wrong kind in the headmatter of a deck, each with its line and what may be written. */
export function headmatterProblems(headmatter: Frontmatter): Problem[] {
  return [
    ...endlessValues('headmatter', headmatter),
    ...problemsWith('headmatter', headmatter, headmatterErrors, 'error'),
    ...problemsWith('headmatter', headmatter, headmatterWarnings, 'warning'),
  ]
}

/** The same for the frontmatter of a slide. */
export function frontmatterProblems(frontmatter: Frontmatter): Problem[] {
  return [
    ...endlessValues('frontmatter', frontmatter),
    ...problemsWith('frontmatter', frontmatter, frontmatterErrors, 'error'),
    ...problemsWith('frontmatter', frontmatter, frontmatterWarnings, 'warning'),
  ]
}

/** An alias within the value that it stands for: nothing that is written out can hold such a value. */
function endlessValues(kind: string, { values, positionOf }: Frontmatter): Problem[] {
  return Object.entries(values).flatMap(([key, value]) =>
    holdsItself(value)
      ? [
          {
            severity: 'error' as const,
            message: `${kind}: ${key} holds itself`,
            at: positionOf([key]),
            hint: 'write the value out instead of an alias (*name) within it',
          },
        ]
      : [],
  )
}

function holdsItself(value: unknown, within: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false
  return (
    within.includes(value) || Object.values(value).some((inner) => holdsItself(inner, [...within, value]))
  )
}

function problemsWith(
  kind: string,
  { values, positionOf }: Frontmatter,
  shape: z.ZodType,
  severity: Problem['severity'],
): Problem[] {
  const issues = shape.safeParse(values).error?.issues ?? []
  return issues.flatMap((issue): Problem[] => {
    const { path, value } = written(values, issue.path)
    const name = `${kind}: ${path.join('.')}`
    if (issue.code !== 'unrecognized_keys')
      return [
        {
          severity,
          message: `${name} cannot be ${writtenValue(value)}`,
          at: positionOf(path),
          hint: `write ${issue.message}`,
        },
      ]
    // Its message names the keys that there are.
    const known = issue.message.match(/\w+/g) ?? []
    return issue.keys.map((key) => ({
      severity,
      message: `${name} has no key ${key}`,
      at: positionOf([...path, key]),
      hint: didYouMean(key, known) ?? `write ${issue.message}`,
    }))
  })
}

/** A value as the deck has it: a shape that takes one value for a list of it asks for more than is there. */
function written(
  value: unknown,
  [key, ...rest]: readonly PropertyKey[],
  path: readonly string[] = [],
): { readonly path: readonly string[]; readonly value: unknown } {
  const isThere = key !== undefined && typeof value === 'object' && value !== null && Reflect.has(value, key)
  return isThere ? written(Reflect.get(value, key), rest, [...path, String(key)]) : { path, value }
}
