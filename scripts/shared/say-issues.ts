import type { core } from 'zod'
import { flatIssues } from './flat-issues.ts'
import { named } from './named.ts'

/**
 * What zod has against a value, a sentence each: `given.0 must be a text, not 3`.
 *
 * @param issues of a parse in plain words
 * @param whole what the value as a whole is called
 */
export function sayIssues(issues: readonly core.$ZodIssue[], whole: string): string[] {
  return flatIssues(issues).map(({ issue, path }) => named(path.join('.') || whole, issue.message))
}
