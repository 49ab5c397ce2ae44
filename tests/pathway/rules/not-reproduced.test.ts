import { describe, expect, test } from 'vitest'
import { notReproduced } from '../../../scripts/pathway/rules/not-reproduced.ts'
import { foundBy, modelText } from '../../support/model-text.ts'
import { readModel } from '../../support/read-model.ts'

const nodes = `nodes:
  drug: { kind: drug, label: { en: Drug } }
  a: { kind: molecule, label: { en: A } }
  b: { kind: molecule, label: { en: B } }
edges:
  - { from: drug, to: a, type: stimulates, strength: present }
`

test('an expectation that the model does not reproduce is an error at its line', () => {
  const found = foundBy(
    notReproduced,
    `${nodes}experiments:
  - id: E1
    title: { en: Drug }
    given: [drug]
    status: reported
    expect:
      drug: strong
      a: strong
      b: { above: E2, at-least: weak }
  - { id: E2, title: { en: None }, status: control, expect: { a: none } }
`,
  )
  expect(found).toEqual([
    'error at [strong]: E1: a should be strong, the model predicts present',
    'error at [b: { above: E2, at-least: weak }]: E1: b should be at least weak and above E2, the model predicts none',
  ])
})

describe('the hint says, as a possibility, which strengths would reproduce all experiments', () => {
  const hintOf = (edges: string, experiments: string) => {
    const kinds = nodes.replace(/edges:[\s\S]*/, '')
    const { pathway, placeOf } = readModel(modelText(`${kinds}edges:\n${edges}experiments:\n${experiments}`))
    return notReproduced(pathway, placeOf).map(({ hint }) => hint)
  }
  const given = (id: string, ids: string, expect: string) =>
    `  - { id: ${id}, title: x, given: [${ids}], status: reported, expect: { b: ${expect} } }\n`
  const edges = '  - { from: drug, to: b, type: stimulates }\n  - { from: a, to: b, type: inhibits }\n'

  test('of one edge', () => {
    expect(
      hintOf(edges, given('E1', 'drug', 'strong') + given('E2', 'drug, a', '{ at-least: weak, below: E1 }')),
    ).toEqual([
      'mend an edge that leads there, or the expectation if the report says otherwise; every experiment would be reproduced with strength: present at a inhibits b (line 9), or strength: weak at a inhibits b (line 9), found by trial: read the source before you change it',
    ])
  })

  test('of two, where none will do alone', () => {
    const [hint] = hintOf(edges, given('E1', 'drug', 'present') + given('E2', 'drug, a', 'weak'))
    expect(hint).toContain(
      'with strength: present at drug stimulates b (line 8) and strength: weak at a inhibits b (line 9), found by trial',
    )
  })

  test('none, where trying finds none', () => {
    const [hint] = hintOf(edges, given('E1', 'drug', 'none') + given('E2', 'drug', 'strong'))
    expect(hint).toBe('mend an edge that leads there, or the expectation if the report says otherwise')
  })

  test('none either, where too many experiments would have to be simulated for that', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => given(`E${index}`, 'drug', 'present')).join('')
    const told = (count: number) => hintOf(edges, many(count))[0]?.includes('found by trial')
    expect([told(1), told(6001)]).toEqual([true, false])
  })
})

test('what is not asserted, and what sources disagree on, need not be reproduced', () => {
  const found = foundBy(
    notReproduced,
    `${nodes}experiments:
  - { id: E1, title: { en: x }, status: unknown, expect: { a: strong } }
  - { id: E2, title: { en: x }, status: reported, assert: false, expect: { a: strong } }
  - { id: E3, title: { en: x }, status: reported, expect: { a: { is: strong, contested: true } } }
`,
  )
  expect(found).toEqual([])
})

test('an experiment that never settles has nothing to hold an expectation against', () => {
  const loop = '  - { from: a, to: b, type: stimulates }\n  - { from: b, to: a, type: inhibits }\n'
  const experiment =
    '  - { id: E1, title: { en: x }, given: [drug], status: reported, expect: { b: strong } }\n'
  expect(foundBy(notReproduced, `${nodes}${loop}experiments:\n${experiment}`)).toEqual([])
})
