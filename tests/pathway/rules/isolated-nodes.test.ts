import { expect, test } from 'vitest'
import { isolatedNodes } from '../../../scripts/pathway/rules/isolated-nodes.ts'
import { foundBy } from '../../support/model-text.ts'

test('a node that no edge touches and nothing lies in is a warning', () => {
  const found = foundBy(
    isolatedNodes,
    `nodes:
  a: { kind: drug, label: { en: A } }
  b: { kind: molecule, label: { en: B }, in: region }
  region: { kind: region, label: { en: Region } }
  alone: { kind: molecule, label: { en: Alone }, in: region }
edges:
  - { from: a, to: b, type: no-effect }
`,
  )
  expect(found).toEqual([
    'warning at [alone: { kind: molecule, label: { en: Alone }, in: region }]: no edge to or from alone',
  ])
})
