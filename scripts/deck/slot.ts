import type { Position } from '../shared/problem.ts'
import type { Frontmatter } from './frontmatter.ts'

/** The time that a talk may take. */
export interface Slot {
  readonly seconds: number
  /** Where the deck says so. */
  readonly at: Position
}

/** Such as `1h`, `25m`, `25 min` or `1h 30m`. */
const inWords = /^(?:(\d+)\s*h(?:ours?)?)?\s*(?:(\d+)\s*m(?:in(?:utes?)?)?)?$/i
/** Hours and minutes, such as `0:25`. */
const onClock = /^(\d+):([0-5]\d)$/

/** The time that a text means, in seconds; nothing for a text that means none. */
export function slotSeconds(text: string): number | undefined {
  const [, hours = '0', minutes = '0'] = inWords.exec(text.trim()) ?? onClock.exec(text.trim()) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 || undefined
}

/** The slot that a deck has, where it has one. */
export function slotOf({ values: { slot }, positionOf }: Frontmatter): Slot | undefined {
  const seconds = typeof slot === 'string' ? slotSeconds(slot) : undefined
  return seconds === undefined ? undefined : { seconds, at: positionOf(['slot']) }
}
