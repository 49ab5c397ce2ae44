import { expect, test } from 'vitest'
import { labelProblems, shownInLabels } from '../../scripts/diagram/label-problems.ts'

const at = { file: 'slides.md', line: 10 }
const source = (code: string) => ({ code, at, options: {}, written: '{}' })

test('what labels cannot show is told, each with its line', () => {
  const code =
    'flowchart LR\n  A["one <b>two</b>"]\n  A --> B["fa:fa-car Car"]\n  B --> C["$$\\frac{a}{b}$$"]\n  C --> D["a<br/>b"]'
  expect(labelProblems(source(code))).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('<b>'), at: { line: 12 } },
    { severity: 'warning', message: expect.stringContaining('fa:fa-car'), at: { line: 13 } },
    { severity: 'error', message: expect.stringContaining('$$\\frac{a}{b}$$'), at: { line: 14 } },
  ])
  expect(shownInLabels(code)).toBe(
    'flowchart LR\n  A["one two"]\n  A --> B["Car"]\n  B --> C["$$\\frac{a}{b}$$"]\n  C --> D["a<br/>b"]',
  )
})

test('what only looks like it stays: stereotypes, types, arrows', () => {
  const code = 'classDiagram\n  class A\n  <<interface>> A\n  A <|-- B\n  A : List~i~ <T>'
  expect(labelProblems(source(code))).toEqual([])
  expect(shownInLabels(code)).toBe(code)
})
