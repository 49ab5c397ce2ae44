import { expect, test } from 'vitest'
import { judge } from '../../scripts/check/judge.ts'
import { DeckError, ExitCode, type Problem } from '../../scripts/shared/problem.ts'

const warning: Problem = { severity: 'warning', message: 'no alt text' }
const error: Problem = { severity: 'error', message: 'no picture' }

test('warnings pass, and are given back', () => {
  expect(judge({ strict: false }, [warning])).toEqual([warning])
})

test('one error ends the build, and the warnings are told with it', () => {
  expect(() => judge({ strict: false }, [warning, error])).toThrow(
    new DeckError([warning, error], ExitCode.findings),
  )
})

test('a strict deck lets no warning pass', () => {
  expect(() => judge({ strict: true }, [warning])).toThrow('error: no alt text')
  expect(judge({ strict: true }, [])).toEqual([])
})
