import { expect, test } from 'vitest'
import { judge } from '../../../scripts/pathway/experiments.ts'
import { markedTitle } from '../../../scripts/pathway/words/marked-title.ts'
import { foundCell, predictedCell } from '../../../scripts/pathway/words/matrix-cells.ts'
import { vocabularyOf } from '../../../scripts/pathway/words/vocabulary-of.ts'
import { sampleModel } from '../../support/read-model.ts'

const judgements = judge(sampleModel('adenosine').pathway)
const of = (asked: string) =>
  judgements.find(({ experiment }) => experiment.id === asked) ?? expect.fail(asked)

test('what was found and what is predicted have a mark each; one that differs says so', () => {
  const cells = (id: string, node: string) =>
    [foundCell, predictedCell].map((cell) => cell(of(id), node, vocabularyOf('en')))
  expect(cells('E30', 'antidepressant')).toEqual([
    { finding: 'yes', label: 'seen (present)', differs: false },
    { finding: 'no', label: 'Prediction: none (differs)', differs: true },
  ])
  expect(cells('E7', 'hyperlocomotion')).toEqual([
    { finding: 'not-reported', label: 'not reported', differs: false },
    { finding: 'yes', label: 'Prediction: present', differs: false },
  ])
  // Sources disagree: there is nothing to differ from.
  expect(cells('E17c', 'hyperlocomotion')[0]).toMatchObject({ finding: 'yes' })
  expect(cells('E16', 'hyperlocomotion')[1]).toMatchObject({ differs: false })
})

test('an experiment that is no plain report says so in its title', () => {
  const titles = ['E1', 'E5', 'E29'].map((id) => markedTitle(of(id).experiment, 'en'))
  expect(titles).toEqual([
    'No treatment',
    'Ketamine, A1R knock-out',
    'A1R alone activated (reported elsewhere)',
  ])
  expect(markedTitle(of('E29').experiment, 'zh')).toBe('仅激活A1R（其他研究报道）')
})
