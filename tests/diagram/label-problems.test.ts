import { expect, test } from 'vitest'
import { labelProblems, shownInLabels } from '../../scripts/diagram/label-problems.ts'

const at = { file: 'slides.md', line: 10 }
const source = (code: string) => ({ code, at, options: {}, written: '{}' })

const shown = (code: string) => shownInLabels({ code, options: {} })

test('labels of a flowchart are HTML where they have marks of letters or formulas; icons are left out and told', () => {
  const code =
    'flowchart LR\n  A["one <b>two</b>"]\n  A --> B["fa:fa-car Car"]\n  B --> C["$$\\frac{a}{b}$$"]'
  expect(labelProblems(source(code))).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('fa:fa-car'), at: { line: 13 } },
  ])
  expect(shown(code)).toEqual({
    code: code.replace('fa:fa-car ', ''),
    options: { htmlLabels: true, flowchart: { htmlLabels: true } },
  })
  expect(shown('flowchart LR\n  C --> D["a<br/>b"]').options).toEqual({})
})

test('what the labels of other kinds cannot show is told, each with its line', () => {
  const code = 'timeline\n  2001 : one <b>two</b>\n  2002 : $$\\frac{a}{b}$$'
  expect(labelProblems(source(code))).toMatchObject([
    { severity: 'warning', message: expect.stringContaining('<b>'), at: { line: 12 } },
    { severity: 'error', message: expect.stringContaining('$$\\frac{a}{b}$$'), at: { line: 13 } },
  ])
  expect(shown(code)).toEqual({ code: code.replace(/<.?b>/g, ''), options: {} })
  expect(labelProblems(source('sequenceDiagram\n  A->>B: $$x^2$$'))).toMatchObject([{ severity: 'error' }])
})

test('what only looks like it stays: stereotypes, types, arrows', () => {
  const code = 'classDiagram\n  class A\n  <<interface>> A\n  A <|-- B\n  A : List~i~ <T>'
  expect(labelProblems(source(code))).toEqual([])
  expect(shown(code)).toEqual({ code, options: {} })
})
