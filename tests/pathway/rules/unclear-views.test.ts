import { expect, test } from 'vitest'
import { unclearViews } from '../../../scripts/pathway/rules/unclear-views.ts'
import { foundBy } from '../../support/model-text.ts'

test('a view that is collapsed says what its nodes need, or is refused', () => {
  const node = (id: string) => `  ${id}: { kind: process, label: { en: ${id} } }\n`
  const found = foundBy(
    unclearViews,
    `nodes:
${['a', 'g', 'h', 'y', 'x', 'b'].map(node).join('')}edges:
  - { from: a, type: stimulates, to: x }
  - { from: g, type: stimulates, to: y }
  - { from: h, type: stimulates, to: y }
  - { from: y, type: requires, to: x }
  - { from: x, type: stimulates, to: b }
views:
  whole: { collapse: true, nodes: [a, g, h, y, b] }
  part: { nodes: [a, g, h, b], collapse: true }
  apart: { nodes: [a, g, h, b] }
`,
  )
  expect(found).toEqual([
    'error at [true }]: the view part cannot be collapsed: one edge cannot say how b depends on what is behind y',
  ])
})
