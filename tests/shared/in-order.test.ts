import { expect, test } from 'vitest'
import { inOrder } from '../../scripts/shared/in-order.ts'
import type { Problem } from '../../scripts/shared/problem.ts'

const problem = (message: string, file?: string, line?: number): Problem => ({
  severity: 'error',
  message,
  ...(file === undefined ? {} : { at: { file, line } }),
})

test('problems follow their files and lines, and none comes twice', () => {
  const said = inOrder([
    problem('f', 'b.md', 2),
    problem('d', 'a.md', 10),
    problem('e', 'a.md', 10),
    problem('c', 'a.md', 9),
    problem('d', 'a.md', 10),
    problem('b', 'a.md'),
    problem('a'),
  ])
  expect(said.map(({ message }) => message)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
})
