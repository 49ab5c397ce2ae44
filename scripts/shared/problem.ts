import { type KindOfFinding, kinds, type Severity } from './kinds.ts'

/** Exit codes of the command line; the table is closed. */
export const ExitCode = {
  ok: 0,
  findings: 1,
  badInput: 2,
  /** A tool that this machine does not have, or a network that gives no answer. */
  missingTool: 3,
  /** What nobody foresaw: a fault of the machine, such as a full disk, or of Pathdeck. */
  internal: 70,
  interrupted: 130,
} as const
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode]

/** Where in a source file something was found. Lines and columns count from 1. */
export interface Position {
  readonly file: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

/** One thing that is wrong: what, where, and what to do about it. */
export interface Problem {
  readonly severity: Severity
  /** What mood of a build lets it pass hangs on this. */
  readonly kind?: KindOfFinding | undefined
  readonly message: string
  readonly at?: Position | undefined
  readonly hint?: string | undefined
  /** Whether it is about what a deck does not use: then it ends no build, however strict. */
  readonly isBeside?: boolean
}

/** A problem of a kind, as severe as it is by default. */
export function problemOf(
  kind: KindOfFinding,
  details: Pick<Problem, 'message' | 'at' | 'hint' | 'isBeside'>,
): Problem {
  return { severity: kinds[kind].byDefault, kind, ...details }
}

/** The one error the program throws on purpose: problems that end the command together. */
export class DeckError extends Error {
  readonly problems: readonly Problem[]
  readonly exitCode: ExitCode

  constructor(problems: readonly Problem[], exitCode: ExitCode) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'DeckError'
    this.problems = problems
    this.exitCode = exitCode
  }
}

/** A {@link DeckError} for a single problem. */
export function deckError(
  exitCode: ExitCode,
  message: string,
  details: { at?: Position | undefined; hint?: string | undefined } = {},
): DeckError {
  return new DeckError([{ severity: 'error', message, ...details }], exitCode)
}

/** `slides.md:12:3: error: message` and, on a line of its own, the hint. */
export function formatProblem({ severity, message, at, hint }: Problem): string {
  const place = at ? `${formatPosition(at)}: ` : ''
  const advice = hint ? `\n  hint: ${hint}` : ''
  return `${place}${severity}: ${message}${advice}`
}

/** `slides.md:12:3`, or as much of it as is known. */
export function formatPosition({ file, line, column }: Position): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}
