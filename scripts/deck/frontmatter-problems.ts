import type { z } from 'zod'
import type { Problem } from '../shared/problem.ts'
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
    ...problemsWith('headmatter', headmatter, headmatterErrors, 'error'),
    ...problemsWith('headmatter', headmatter, headmatterWarnings, 'warning'),
  ]
}

/** The same for the frontmatter of a slide. */
export function frontmatterProblems(frontmatter: Frontmatter): Problem[] {
  return [
    ...problemsWith('frontmatter', frontmatter, frontmatterErrors, 'error'),
    ...problemsWith('frontmatter', frontmatter, frontmatterWarnings, 'warning'),
  ]
}

function problemsWith(
  kind: string,
  { values, positionOf }: Frontmatter,
  shape: z.ZodType,
  severity: Problem['severity'],
): Problem[] {
  const issues = shape.safeParse(values).error?.issues ?? []
  return issues.map(({ path, message }) => ({
    severity,
    message: `${kind}: ${path.map(String).join('.')} cannot be ${written(valueAt(values, path))}`,
    at: positionOf(path),
    hint: `write ${message}`,
  }))
}

function valueAt(value: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (key === undefined) return value
  return typeof value === 'object' && value !== null ? valueAt(Reflect.get(value, key), rest) : undefined
}

/** A value as a message names it. */
function written(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'a value with keys'
  return typeof value === 'string' ? `"${value}"` : String(value)
}
