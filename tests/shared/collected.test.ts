import { expect, test } from 'vitest'
import { collected } from '../../scripts/shared/collected.ts'
import { type Problem, problemOf } from '../../scripts/shared/problem.ts'

const without = (line: number): Problem =>
  problemOf('alternative-text', {
    message: `the picture ${line}.png has no alt text`,
    at: { file: 'slides.md', line },
    hint: 'say what it shows',
  })

test('three of a kind are told one by one', () => {
  const problems = [without(3), without(5), without(7)]
  expect(collected(problems)).toEqual(problems)
})

test('more of them are one, with their number and the first three places', () => {
  const other: Problem = { severity: 'warning', message: 'another' }
  expect(collected([without(3), other, ...[5, 7, 9, 9].map(without)])).toEqual([
    {
      severity: 'warning',
      kind: 'alternative-text',
      message:
        '5 pictures and diagrams without alternative text: slides.md:3, slides.md:5, slides.md:7 and 1 more; ' +
        'the first: the picture 3.png has no alt text',
      hint: 'say what it shows',
    },
    other,
  ])
})

test('errors are told one by one, however many', () => {
  const errors = [3, 5, 7, 9].map((line) => ({ ...without(line), severity: 'error' as const }))
  expect(collected(errors)).toEqual(errors)
})
