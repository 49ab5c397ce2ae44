import type { core } from 'zod'
import { writtenValue } from './written-value.ts'

/**
 * What is wrong with a value, for people who write YAML and know no types: what behind its name makes a sentence,
 * `must be a text, not 3`. Given to a parse of zod (`{ error: plainWords }`), it stands behind what a shape says by
 * itself.
 */
export const plainWords: core.$ZodErrorMap = (issue) => {
  const { input } = issue
  if (input === undefined && issue.code !== 'unrecognized_keys') return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return Number.isNaN(input)
        ? `must be ${wanted(issue)}`
        : `must be ${wanted(issue)}, not ${writtenValue(input)}`
    case 'invalid_value':
      return `must be ${wanted(issue)}`
    case 'invalid_union':
      return unionWords(issue.errors, input)
    case 'too_small':
      return bound(issue.origin, issue.minimum, issue.inclusive === false ? 'more than' : 'at least')
    case 'too_big':
      return bound(issue.origin, issue.maximum, issue.inclusive === false ? 'less than' : 'at most')
    case 'unrecognized_keys':
      return `has no key ${issue.keys.join(', ')}`
    case 'invalid_format':
      return `is not written right: ${writtenValue(input)}`
    default:
      return `cannot be ${writtenValue(input)}`
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a value with keys',
  record: 'a value with keys',
  date: 'a date',
  null: 'nothing',
  function: 'a function',
}

/** What may be written in place of a value that is another; nothing for what is wrong within it. */
function wanted(issue: Pick<core.$ZodIssueInvalidType, 'code' | 'expected'> | Values): string {
  if (issue.code === 'invalid_type') return kinds[issue.expected] ?? 'another value'
  const [only, ...others] = issue.values.map(String)
  return others.length ? `one of ${[only, ...others].join(', ')}` : String(only)
}

type Values = Pick<core.$ZodIssueInvalidValue, 'code' | 'values'>

function unionWords(shapes: readonly (readonly core.$ZodIssue[])[], input: unknown): string {
  const all = shapes.flatMap(([issue]) =>
    issue?.code === 'invalid_type' || issue?.code === 'invalid_value' ? [wanted(issue)] : [],
  )
  return all.length
    ? `must be ${[...new Set(all)].join(' or ')}, not ${writtenValue(input)}`
    : `cannot be ${writtenValue(input)}`
}

function bound(origin: string, limit: number | bigint, how: string): string {
  if (origin === 'string')
    return how === 'at least' && limit === 1 ? 'is empty' : `must have ${how} ${limit} characters`
  if (['array', 'map', 'set', 'object'].includes(origin))
    return `must have ${how} ${limit} ${limit === 1 ? 'entry' : 'entries'}`
  return `must be ${how} ${limit}`
}
