import fc from 'fast-check'
import { expect, test } from 'vitest'
import { yaml } from '../../../scripts/exchange/yaml/yaml.ts'
import { arbitraryModel } from '../../support/arbitrary-model.ts'
import { faultsIn, readBack } from '../../support/read-back.ts'
import { wholeModel } from '../../support/whole-model.ts'

test('a round trip keeps the whole model', () => {
  expect(readBack(yaml, wholeModel)).toEqual(wholeModel)
  expect(yaml.write?.(wholeModel).lost).toEqual([])
})

test('a round trip keeps random models', () => {
  fc.assert(
    fc.property(arbitraryModel({ nodes: 5, edges: 6 }), (model) => {
      const { edges } = model
      const apart = new Map(edges.map((edge) => [[edge.from, edge.to, edge.type, edge.for].join(' '), edge]))
      const single = { ...model, edges: [...apart.values()] }
      expect(readBack(yaml, single)).toEqual(single)
    }),
    { numRuns: 40 },
  )
})

test('leaves out what is by default, and says where the schema is', () => {
  const text = yaml.write?.(wholeModel).text ?? ''
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./pathway.schema.json')
  expect(text).not.toMatch(
    /strength: strong|status: reported\n +evidence|rest: none|direction: LR|contested: false|\[\]\n +\w+: \[\]/,
  )
  expect(text).toContain('    rest: weak\n')
})

test('a text without a language is written as it was read', () => {
  const text = 'name: x\ntitle: Plain\nnodes:\n  a:\n    kind: protein\n    label: cGAS\n'
  const { pathway } = yaml.read?.(text, 'x.yaml') ?? {}
  expect(pathway && yaml.write?.(pathway).text).toContain(text)
})

test('what is wrong is said with its line', () => {
  expect(faultsIn(yaml, 'name: x\ntitle: { en: X }\nnodes:\n  a: { kind: drug }\n')[0]).toMatch(/^4: /)
})
