import { expect, test } from 'vitest'
import { expectsNothing } from '../../../scripts/pathway/rules/expects-nothing.ts'
import { foundBy } from '../../support/model-text.ts'

test('an experiment that must be reproduced expects something that can fail', () => {
  const found = foundBy(
    expectsNothing,
    `nodes:
  o: { kind: outcome, label: { en: O } }
experiments:
  - { title: { en: x }, status: reported, id: nothing }
  - { title: { en: x }, status: control, expect: {}, id: empty }
  - { title: { en: x }, status: implied, expect: { o: { is: none, contested: true } }, id: doubt }
  - { title: { en: x }, status: reported, expect: { o: { at-least: none, at-most: strong } }, id: any }
  - { title: { en: x }, status: external, assert: true, id: asked }
  - { title: { en: x }, status: reported, expect: { o: none }, id: level }
  - { title: { en: x }, status: reported, expect: { o: { above: level } }, id: above }
  - { title: { en: x }, status: reported, expect: { o: { is: none, contested: true }, p: { at-most: weak } }, id: one }
  - { title: { en: x }, status: unknown, id: unknown }
  - { title: { en: x }, status: reported, assert: false, id: left }
`.replace('experiments:', '  p: { kind: outcome, label: { en: P } }\nexperiments:'),
  )
  const wrong = ['nothing', 'empty', 'doubt', 'any', 'asked']
  expect(found).toEqual(
    wrong.map((id) => `error at [${id} }]: ${id} is asserted, and expects nothing that can fail`),
  )
})
