import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edgeStatuses, edgeTypes, nodeKinds } from '../../../scripts/pathway/model-terms.ts'
import { selectView } from '../../../scripts/pathway/view.ts'
import { describeView } from '../../../scripts/pathway/words/describe.ts'
import { smallModel } from './small-model.ts'

const ids = ['a', 'b', 'c', 'd', 'e']
const id = fc.constantFrom(...ids)
const node = fc.record({
  kind: fc.constantFrom(...nodeKinds),
  label: fc.record({
    en: fc.stringMatching(/^[A-Za-z][a-z0-9]{0,6}(?:,? [A-Za-z0-9/-]{1,8}){0,3}(?: \([A-Za-z/]{1,4}\))?$/),
    zh: fc.stringMatching(/^[甲乙丙（）、–]{1,8}$/),
  }),
  rest: fc.constantFrom('none', 'weak', 'present', 'strong'),
})
const edge = fc.record({
  from: id,
  to: id,
  type: fc.constantFrom(...edgeTypes),
  status: fc.constantFrom(...edgeStatuses),
})
const condition = fc.record({
  given: fc.subarray(ids),
  knockout: fc.subarray(ids),
  antagonist: fc.subarray(ids),
  assume: fc.subarray([...edgeStatuses]),
})
const model = fc
  .record({ nodes: fc.tuple(node, node, node, node, node), edges: fc.array(edge, { maxLength: 20 }) })
  .map(({ nodes, edges }) =>
    smallModel({ nodes: Object.fromEntries(nodes.map((node, index) => [ids[index] ?? '', node])), edges }),
  )

test('any model is told whole, in words alone', () => {
  fc.assert(
    fc.property(
      model,
      fc.option(condition, { nil: undefined }),
      fc.constantFrom('en', 'zh', 'fr'),
      (pathway, done, language) => {
        const said = describeView(pathway, { ...selectView(pathway), nodes: ids }, done, language)
        for (const text of Object.values(said)) {
          expect(text).not.toBe('')
          expect(text).not.toMatch(/undefined|null|NaN|\[object|[${}]| {2}| [,.;]/)
        }
        expect(said.alt).toMatch(/[.。]$/)
      },
    ),
  )
})
