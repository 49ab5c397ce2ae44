import { expect, test } from 'vitest'
import { judge } from '../../../scripts/pathway/experiments.ts'
import { sayAgreement } from '../../../scripts/pathway/words/say-agreement.ts'
import { vocabularyOf } from '../../../scripts/pathway/words/vocabulary-of.ts'
import { smallModel } from './small-model.ts'

const model = smallModel({
  nodes: {
    drug: { kind: 'drug', label: { en: 'Drug' } },
    effect: { kind: 'outcome', label: { en: 'Effect' } },
  },
  edges: [{ from: 'drug', to: 'effect', type: 'stimulates' }],
  experiments: [
    { id: 'holds', title: { en: 'T' }, given: ['drug'], expect: { effect: 'strong' }, status: 'reported' },
    { id: 'fails', title: { en: 'T' }, given: ['drug'], expect: { effect: 'none' }, status: 'reported' },
    { id: 'doubt', title: { en: 'T' }, given: ['drug'], expect: { effect: 'none' }, status: 'contested' },
    { id: 'other', title: { en: 'T' }, given: ['drug'], expect: { effect: 'none' }, status: 'external' },
    {
      id: 'partly',
      title: { en: 'T' },
      given: ['drug'],
      expect: { effect: 'strong', drug: { is: 'none', contested: true } },
      status: 'reported',
    },
    {
      id: 'wholly',
      title: { en: 'T' },
      given: ['drug'],
      expect: { effect: { is: 'none', contested: true } },
      status: 'external',
    },
    { id: 'blank', title: { en: 'T' }, given: ['drug'], status: 'unknown' },
  ],
})

test.each([
  [
    'en',
    [
      'agrees',
      'differs',
      'not asserted: contested',
      'differs',
      'agrees, contested aside',
      'not asserted: contested',
      'a prediction alone',
    ],
  ],
  [
    'zh',
    [
      '一致',
      '不一致',
      '不作检验：报道不一',
      '不一致',
      '一致（报道不一者除外）',
      '不作检验：报道不一',
      '仅为预测',
    ],
  ],
])('agreement in %s', (language, said) => {
  const words = vocabularyOf(language)
  expect(judge(model).map((judgement) => sayAgreement(judgement, words).text)).toEqual(said)
})

test('only what there is a finding to agree with has a mark', () => {
  const words = vocabularyOf('en')
  expect(judge(model).map((judgement) => sayAgreement(judgement, words).mark)).toEqual([
    'agrees',
    'differs',
    undefined,
    'differs',
    'agrees',
    undefined,
    undefined,
  ])
})
