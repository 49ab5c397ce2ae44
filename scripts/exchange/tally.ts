import type { Finding } from '../pathway/finding.ts'

/** Counts what is wrong by its message, so that a file with a hundred of one kind gives one warning. */
export interface Tally {
  note(message: string, line?: number): void
  /** One warning a message, in the order they first came up, at the line where they did. */
  findings(): Finding[]
}

export function tally(): Tally {
  const counted = new Map<string, { count: number; line: number | undefined }>()
  return {
    note(message, line) {
      const before = counted.get(message)
      counted.set(message, { count: (before?.count ?? 0) + 1, line: before ? before.line : line })
    },
    findings: () =>
      [...counted].map(([message, { count, line }]) => ({
        severity: 'warning',
        message: count === 1 ? message : `${message} (${count} times)`,
        ...(line === undefined ? {} : { line }),
      })),
  }
}
