import { expect, test } from 'vitest'
import { judge } from '../../scripts/shared/judge.ts'
import { DeckError, ExitCode, type Problem, problemOf } from '../../scripts/shared/problem.ts'

const warning: Problem = { severity: 'warning', message: 'no alt text' }
const error: Problem = { severity: 'error', message: 'no picture' }

test('warnings pass, and are given back', () => {
  expect(judge({ mood: 'default' }, [warning])).toEqual([warning])
})

test('one error ends the build, and the warnings are told with it', () => {
  expect(() => judge({ mood: 'default' }, [warning, error])).toThrow(
    new DeckError([warning, error], ExitCode.findings),
  )
})

test('a strict deck lets no warning pass', () => {
  expect(() => judge({ mood: 'strict' }, [warning])).toThrow('error: no alt text')
  expect(judge({ mood: 'strict' }, [])).toEqual([])
})

test('a lenient build lets pass what can be shown all the same, and nothing else', () => {
  const gone = problemOf('missing-file', { message: 'there is no picture /gone.png' })
  expect(judge({ mood: 'lenient' }, [gone])).toEqual([{ ...gone, severity: 'warning' }])
  expect(() => judge({ mood: 'default' }, [gone])).toThrow('error: there is no picture /gone.png')
  expect(() => judge({ mood: 'lenient' }, [error])).toThrow('error: no picture')
})

test('what a deck does not use ends no strict build', () => {
  expect(judge({ mood: 'strict' }, [{ ...warning, isBeside: true }])).toHaveLength(1)
})
