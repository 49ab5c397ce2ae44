import { describe, expect, test } from 'vitest'
import { DeckError, deckError, ExitCode, formatProblem } from '../../scripts/shared/problem.ts'

describe('formatProblem', () => {
  test('says where, how bad, what, and on a line of its own what to do', () => {
    const at = { file: 'slides.md', line: 12, column: 3 }
    expect(formatProblem({ severity: 'error', message: 'no such picture', at, hint: 'add it' })).toBe(
      'slides.md:12:3: error: no such picture\n  hint: add it',
    )
  })

  test('leaves out what is not known', () => {
    expect(formatProblem({ severity: 'warning', message: 'odd' })).toBe('warning: odd')
    expect(formatProblem({ severity: 'warning', message: 'odd', at: { file: 'a.md' } })).toBe(
      'a.md: warning: odd',
    )
    expect(formatProblem({ severity: 'error', message: 'odd', at: { file: 'a.md', line: 2 } })).toBe(
      'a.md:2: error: odd',
    )
  })
})

describe('DeckError', () => {
  test('carries its problems and exit code, and reads as all of them', () => {
    const problems = [
      { severity: 'error', message: 'first', at: { file: 'a.md', line: 1 } },
      { severity: 'warning', message: 'second', hint: 'look' },
    ] as const
    const error = new DeckError(problems, ExitCode.findings)
    expect(error).toBeInstanceOf(Error)
    expect(error).toMatchObject({ name: 'DeckError', problems, exitCode: 1 })
    expect(error.message).toBe('a.md:1: error: first\nwarning: second\n  hint: look')
  })

  test('deckError is one of a single error', () => {
    const error = deckError(ExitCode.missingTool, 'no browser', { hint: 'install one' })
    expect(error.exitCode).toBe(3)
    expect(error.problems).toEqual([{ severity: 'error', message: 'no browser', hint: 'install one' }])
  })
})

test('the exit codes are those the help names', () => {
  expect(ExitCode).toEqual({
    ok: 0,
    findings: 1,
    badInput: 2,
    missingTool: 3,
    internal: 70,
    interrupted: 130,
  })
})
