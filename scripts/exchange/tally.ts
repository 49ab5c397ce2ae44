import type { Position, Problem } from '../shared/problem.ts'

/** Counts what is wrong by its message, so that a file with a hundred of one kind gives one warning. */
export interface Tally {
  note(message: string, at?: Position): void
  /** One warning a message, in the order they first came up, where they did. */
  problems(): Problem[]
}

export function tally(): Tally {
  const counted = new Map<string, { count: number; at: Position | undefined }>()
  return {
    note(message, at) {
      const before = counted.get(message)
      counted.set(message, { count: (before?.count ?? 0) + 1, at: before ? before.at : at })
    },
    problems: () =>
      [...counted].map(([message, { count, at }]) => ({
        severity: 'warning',
        message: count === 1 ? message : `${message} (${count} times)`,
        ...(at === undefined ? {} : { at }),
      })),
  }
}
