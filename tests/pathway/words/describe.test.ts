import { describe, expect, test } from 'vitest'
import { edgeStatuses } from '../../../scripts/pathway/model-terms.ts'
import { selectView } from '../../../scripts/pathway/view.ts'
import { describeView } from '../../../scripts/pathway/words/describe.ts'
import { sketch } from '../../support/sketch.ts'
import { ketamineModel, smallModel } from './small-model.ts'

const whole = selectView(ketamineModel)
const knockedOut = { given: ['ketamine'], knockout: ['a1r'] }

test('the alternative text tells what each source does and what is required', () => {
  expect(describeView(ketamineModel, whole, undefined, 'en')).toEqual({
    title: 'A small model',
    alt:
      'Ketamine lowers the ATP/ADP ratio, blocks the NMDA receptor, and raises extracellular adenosine (mPFC). ' +
      'Adenosine infusion raises extracellular adenosine. A1R knock-out removes the A1 receptor (Gi/o). ' +
      'Extracellular adenosine activates the A1 receptor and the A2A receptor (Gs). ' +
      'The NMDA receptor holds back hyperlocomotion. ' +
      'The A1 receptor and the A2A receptor are both required for the rapid antidepressant effect.',
    caption: 'A small model: 10 links reported.',
  })
  expect(describeView(ketamineModel, whole, undefined, 'zh').alt).toBe(
    '氯胺酮使ATP/ADP比值降低，阻断NMDA受体，使胞外腺苷（mPFC）升高。腺苷灌注使胞外腺苷升高。' +
      'A1受体敲除使A1受体（Gi/o）缺失。胞外腺苷激活A1受体和A2A受体（Gs）。NMDA受体抑制运动亢进。' +
      '快速抗抑郁效应需要A1受体和A2A受体，二者缺一不可。',
  )
})

test('under a condition the prediction is told, with what a perturbation leaves as it is', () => {
  const { title, alt, caption } = describeView(ketamineModel, whole, knockedOut, 'en')
  expect(title).toBe('A small model: Ketamine and A1R knock-out')
  expect(alt).toMatch(
    /Predicted with ketamine and A1R knock-out: extracellular adenosine still rises; the rapid antidepressant effect is absent; hyperlocomotion is still present\.$/,
  )
  expect(caption).toBe('A small model: predicted by the model with ketamine and A1R knock-out.')
  const chinese = describeView(ketamineModel, whole, knockedOut, 'zh-CN')
  expect(chinese.title).toBe('小模型：氯胺酮＋A1受体敲除')
  expect(chinese.alt).toMatch(
    /在氯胺酮＋A1受体敲除条件下，模型预测：胞外腺苷仍升高，快速抗抑郁效应不出现，运动亢进仍出现。$/,
  )
  expect(chinese.caption).toBe('小模型：氯胺酮＋A1受体敲除条件下的模型预测。')
})

test('how much something rises is told, and what no experiment is read at is not', () => {
  const told = (condition: object, language = 'en') =>
    describeView(ketamineModel, whole, condition, language).alt
  expect(told({ given: ['infusion'] })).toMatch(
    /extracellular adenosine rises weakly; .*hyperlocomotion is absent\.$/,
  )
  expect(told({ given: ['infusion'] }, 'zh')).toMatch(
    /胞外腺苷略微升高，快速抗抑郁效应较弱，运动亢进不出现。$/,
  )
  expect(told({})).toMatch(/Predicted without intervention: extracellular adenosine does not change;/)
  expect(told({}, 'zh')).toMatch(/在无干预条件下，模型预测：胞外腺苷不变，/)
})

test('a picture without read-outs tells what changes', () => {
  const view = (nodes: string[]) => {
    const edges = whole.edges.filter(({ from, to }) => nodes.includes(from) && nodes.includes(to))
    return { ...whole, nodes, edges }
  }
  const energy = view(['ketamine', 'ratio', 'nmdar'])
  const given = { given: ['ketamine'] }
  expect(describeView(ketamineModel, energy, given, 'en').alt).toBe(
    'Ketamine lowers the ATP/ADP ratio and blocks the NMDA receptor. ' +
      'Predicted with ketamine: the ATP/ADP ratio falls; the NMDA receptor becomes less active.',
  )
  expect(describeView(ketamineModel, energy, given, 'zh').alt).toMatch(
    /ATP\/ADP比值降低，NMDA受体活性减弱。$/,
  )
  expect(describeView(ketamineModel, energy, {}, 'en').alt).toMatch(/: nothing in this picture changes\.$/)
  expect(describeView(ketamineModel, view(['ratio', 'nmdar']), undefined, 'en')).toMatchObject({
    alt: 'No links are shown, only the ATP/ADP ratio and the NMDA receptor.',
    caption: 'A small model',
  })
  expect(describeView(ketamineModel, view(['ratio', 'nmdar']), undefined, 'zh')).toMatchObject({
    alt: '图中没有关系，只有ATP/ADP比值和NMDA受体。',
    caption: '小模型',
  })
})

describe('each kind of link', () => {
  const kinds = ['drug', 'molecule', 'transporter', 'receptor', 'process', 'region', 'outcome'] as const
  const link = (kind: string, edge: object, language: string) => {
    const model = smallModel({
      nodes: {
        a: { kind: 'drug', label: { en: 'Xa', zh: '甲' } },
        b: { kind, label: { en: 'Yb', zh: '乙' } },
      },
      edges: [{ from: 'a', to: 'b', ...edge }],
    })
    return describeView(model, selectView(model), undefined, language).alt
  }

  test.each([
    [
      'stimulates',
      'en',
      ['promotes', 'raises', 'activates', 'activates', 'promotes', 'activates', 'leads to'],
    ],
    [
      'inhibits',
      'en',
      ['suppresses', 'lowers', 'blocks', 'blocks', 'suppresses', 'suppresses', 'holds back'],
    ],
    ['no-effect', 'en', kinds.map(() => 'does not change')],
  ])('%s has the verb of its target in %s', (type, language, verbs) => {
    expect(kinds.map((kind) => link(kind, { type }, language))).toEqual(verbs.map((verb) => `Xa ${verb} Yb.`))
  })

  test.each([
    ['stimulates', ['促进乙', '使乙升高', '激活乙', '激活乙', '促进乙', '激活乙', '引起乙']],
    ['inhibits', ['抑制乙', '使乙降低', '阻断乙', '阻断乙', '抑制乙', '抑制乙', '抑制乙']],
    ['no-effect', kinds.map(() => '不改变乙')],
  ])('%s has the verb of its target in Chinese', (type, verbs) => {
    expect(kinds.map((kind) => link(kind, { type }, 'zh'))).toEqual(verbs.map((verb) => `甲${verb}。`))
  })

  const told = (type: string, language: string) =>
    edgeStatuses.map((status) => link('receptor', { type, status }, language))

  test('how sure it is is told in English', () => {
    expect(told('inhibits', 'en')).toEqual([
      'Xa blocks Yb.',
      'Xa is said in a commentary to block Yb.',
      'Xa is inferred to block Yb.',
      'Reports disagree whether Xa blocks Yb.',
      'Xa is reported elsewhere to block Yb.',
      'Xa may block Yb.',
    ])
    expect(told('no-effect', 'en')).toEqual([
      'Xa does not change Yb.',
      'Xa is said in a commentary not to change Yb.',
      'Xa is inferred not to change Yb.',
      'Reports disagree whether Xa changes Yb.',
      'Xa is reported elsewhere not to change Yb.',
      'Xa may not change Yb.',
    ])
    expect(told('requires', 'en')).toEqual([
      'Xa is required for Yb.',
      'Xa is said in a commentary to be required for Yb.',
      'Xa is inferred to be required for Yb.',
      'Reports disagree whether Xa is required for Yb.',
      'Xa is reported elsewhere to be required for Yb.',
      'Xa may be required for Yb.',
    ])
  })

  test('how sure it is is told in Chinese', () => {
    expect(told('inhibits', 'zh')).toEqual([
      '甲阻断乙。',
      '甲据评论阻断乙。',
      '甲据推断阻断乙。',
      '甲是否阻断乙，报道不一。',
      '甲据其他研究阻断乙。',
      '甲可能阻断乙。',
    ])
    expect(told('no-effect', 'zh')[3]).toBe('甲是否改变乙，报道不一。')
    expect(told('requires', 'zh')).toEqual([
      '乙需要甲。',
      '据评论，乙需要甲。',
      '据推断，乙需要甲。',
      '乙是否需要甲，报道不一。',
      '据其他研究，乙需要甲。',
      '乙可能需要甲。',
    ])
  })
})

test('sources that do the same, doubts, and what one stimulation needs', () => {
  const model = smallModel({
    nodes: {
      a: { kind: 'drug', label: { en: 'Xa', zh: '甲' } },
      b: { kind: 'drug', label: { en: 'Xb', zh: '乙' } },
      c: { kind: 'drug', label: { en: 'Other antagonists', zh: '丙' } },
      m: { kind: 'molecule', label: { en: 'Ym', zh: '子' } },
      n: { kind: 'molecule', label: { en: 'Yn', zh: '丑' } },
    },
    edges: [
      { from: 'a', to: 'm', type: 'stimulates' },
      { from: 'b', to: 'm', type: 'stimulates' },
      { from: 'c', to: 'm', type: 'inhibits' },
      { from: 'c', to: 'n', type: 'inhibits', status: 'contested' },
      { from: 'b', to: 'm', type: 'requires', for: 'a' },
      ...['a', 'b', 'c'].map((from) => ({ from, to: 'n', type: 'requires' })),
    ],
  })
  expect(describeView(model, selectView(model), undefined, 'en').alt).toBe(
    'Xa and Xb raise Ym. Other antagonists lower Ym; reports disagree whether they lower Yn. ' +
      'Xb is required for Xa to raise Ym. Xa, Xb and other antagonists are all required for Yn.',
  )
  expect(describeView(model, selectView(model), undefined, 'zh').alt).toBe(
    '甲和乙均使子升高。丙使子降低；是否使丑降低，报道不一。甲使子升高需要乙。丑需要甲、乙和丙，缺一不可。',
  )
})

test('a long picture is told as far as there is room, necessities first, and the rest is counted', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `n${index}`)
  const model = smallModel({
    nodes: Object.fromEntries(
      ids.map((id) => [id, { kind: 'molecule', label: { en: `Molecule ${id}`, zh: `分子${id}` } }]),
    ),
    edges: [
      ...ids.slice(1).map((id, index) => ({ from: `n${index}`, to: id, type: 'stimulates' })),
      { from: 'n39', to: 'n0', type: 'requires' },
    ],
  })
  const english = describeView(model, selectView(model), undefined, 'en').alt
  expect(english.length).toBeLessThanOrEqual(600)
  expect(english).toMatch(/molecule n39 is required for molecule n0\. And \d+ further links\.$/i)
  const sentences = english.split('. ').length - 1
  expect(english).toContain(`And ${40 - sentences} further links.`)
  expect(describeView(model, selectView(model), undefined, 'zh').alt).toMatch(
    /分子n0需要分子n39。另有\d+条关系。$/,
  )
})

test('a prediction that does not settle is told as such', () => {
  const model = smallModel({
    nodes: { a: { kind: 'molecule', label: { en: 'Xa', zh: '甲' }, rest: 'strong' } },
    edges: [{ from: 'a', to: 'a', type: 'inhibits' }],
  })
  expect(describeView(model, selectView(model), {}, 'en').alt).toMatch(/The prediction does not settle; /)
  expect(describeView(model, selectView(model), {}, 'zh').alt).toMatch(/预测不收敛/)
})

test('captions count the links of each status, and end a title that asks', () => {
  const title = (view: object) => ({ ...whole, view: { ...whole.view, ...view } })
  expect(describeView(ketamineModel, title({ title: { en: 'One way?' } }), undefined, 'en').caption).toBe(
    'One way? 10 links reported.',
  )
  expect(describeView(ketamineModel, title({ title: { en: 'One way?' } }), {}, 'en').caption).toBe(
    'One way? Predicted by the model without intervention.',
  )
  const mixed = whole.edges.map((edge, index) => ({
    ...edge,
    status: index ? edge.status : ('inferred' as const),
  }))
  expect(describeView(ketamineModel, { ...whole, edges: mixed }, undefined, 'en').caption).toBe(
    'A small model: 9 links reported and 1 inferred.',
  )
  expect(describeView(ketamineModel, { ...whole, edges: mixed }, undefined, 'zh').caption).toBe(
    '小模型：共10条关系（已报道9条，推断1条）。',
  )
  expect(describeView(ketamineModel, whole, undefined, 'zh').caption).toBe(
    '小模型：10条关系，性质均为“已报道”。',
  )
})

test.each([
  [{}, 'No intervention', '无干预'],
  [{ given: ['ketamine'] }, 'Ketamine', '氯胺酮'],
  [{ given: ['ketamine', 'a1_ko'] }, 'Ketamine and A1R knock-out', '氯胺酮＋A1受体敲除'],
  [{ knockout: ['nmdar'] }, 'NMDA receptor knock-out', 'NMDA受体敲除'],
  [{ antagonist: ['nmdar'] }, 'NMDA receptor antagonist', 'NMDA受体拮抗剂'],
  [
    { given: ['ketamine'], assume: ['external'] as const },
    'Ketamine, counting links that are reported elsewhere',
    '氯胺酮（计入其他研究报道的关系）',
  ],
])('the condition %j', (condition, en, zh) => {
  expect(describeView(ketamineModel, whole, condition, 'en').title).toBe(`A small model: ${en}`)
  expect(describeView(ketamineModel, whole, condition, 'zh').title).toBe(`小模型：${zh}`)
})

test('a collapsed view says what is required on the ways that it leaves out', () => {
  const model = sketch('STING stimulates relay\nCHOLX requires relay\nrelay stimulates interferon', {
    views: { lab: { nodes: ['STING', 'CHOLX', 'interferon'], collapse: true } },
  })
  expect(describeView(model, selectView(model, 'lab'), undefined, 'en').alt).toBe(
    'STING promotes interferon. CHOLX is required for interferon.',
  )
})
