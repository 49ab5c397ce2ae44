import { expect, test } from 'vitest'
import { pathwayShape } from '../../../scripts/pathway/schema.ts'
import { shortLabelOf } from '../../../scripts/pathway/words/short-label-of.ts'

const node = (short?: object) => {
  const { nodes } = pathwayShape.parse({
    name: 'm',
    title: { en: 'M' },
    nodes: { a: { kind: 'outcome', label: { en: 'Rapid effect' }, ...(short ? { short } : {}) } },
  })
  if (!nodes.a) throw new Error('the node is missing')
  return nodes.a
}

test('line breaks become spaces, but none between Chinese characters', () => {
  expect(shortLabelOf(node({ en: 'Metabolic\ndemand' }), 'en')).toBe('Metabolic demand')
  expect(shortLabelOf(node({ en: 'Metabolic\\ndemand' }), 'en')).toBe('Metabolic demand')
  expect(shortLabelOf(node({ zh: '神经元\n过度活动' }), 'zh')).toBe('神经元过度活动')
  expect(shortLabelOf(node({ en: 'Hyper-\nlocomotion' }), 'en')).toBe('Hyperlocomotion')
})

test('a node without a short name has its label', () => {
  expect(shortLabelOf(node(), 'en')).toBe('Rapid effect')
})
