import type { PlaceOf } from '../pathway/place-of.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import type { Problem } from '../shared/problem.ts'
import { type Reading, readings } from './entry.ts'

/** How far an entry says that it was read: under `read`, or under `read` in `custom`, where reference managers keep what is not CSL's. */
export function readingOf(value: unknown, placeOf: PlaceOf): { read?: Reading; problem?: Problem } {
  const said = inside(value, 'read') ?? inside(inside(value, 'custom'), 'read')
  if (said === undefined) return {}
  const read = readings.find((reading) => reading === said)
  if (read) return { read }
  const problem: Problem = {
    severity: 'warning',
    message: `read: ${typeof said === 'string' ? said : 'this value'} is none of ${readings.join(', ')}`,
    at: placeOf(inside(value, 'read') === undefined ? ['custom', 'read'] : ['read']),
    hint: typeof said === 'string' ? didYouMean(said, readings) : undefined,
  }
  return { problem }
}

function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined
}
