import { expect, test } from 'vitest'
import { mostNamed, readOuts } from '../../scripts/pathway/read-outs.ts'
import { smallModel } from './words/small-model.ts'

const experiment = (id: string, ...named: string[]) => ({
  id,
  title: { en: id },
  expect: Object.fromEntries(named.map((node) => [node, 'present'])),
  status: 'reported',
})
const model = smallModel({
  nodes: {
    a: { kind: 'molecule', label: { en: 'A' } },
    b: { kind: 'outcome', label: { en: 'B' } },
    c: { kind: 'outcome', label: { en: 'C' } },
    d: { kind: 'process', label: { en: 'D' } },
  },
  edges: [],
  experiments: [experiment('E1', 'a', 'c'), experiment('E2', 'c')],
})

test('what most experiments name comes first, then outcomes that none names', () => {
  expect(mostNamed(model, model.experiments)).toEqual(['c', 'a'])
  expect(mostNamed(model, [])).toEqual([])
  expect(readOuts(model)).toEqual(['c', 'a', 'b'])
})
