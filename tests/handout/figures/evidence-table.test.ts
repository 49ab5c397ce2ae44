import { expect, test } from 'vitest'
import { evidenceTable } from '../../../scripts/handout/figures/evidence-table.ts'
import { vocabularyOf } from '../../../scripts/pathway/words/vocabulary-of.ts'
import { modelText } from '../../support/model-text.ts'
import { readModel } from '../../support/read-model.ts'

test('says of each link what it rests on, and where that is said of the model as a whole', () => {
  const { pathway } = readModel(
    modelText(`evidence: [{ cite: review }]
sources: { review: { title: A review }, paper: { title: A paper } }
nodes:
  a: { kind: drug, label: A }
  b: { kind: outcome, label: B }
edges:
  - { from: a, to: b, type: stimulates, evidence: [{ cite: paper, locator: Fig. 1 }] }
  - { from: a, to: b, type: requires }
`),
  )
  const html = evidenceTable({ pathway, words: vocabularyOf('en'), listed: new Set() })
  const sources = [...html.matchAll(/<td>([^<]*)<\/td><\/tr>/g)].map(([, source]) => source)
  expect(sources).toEqual(['A paper, Fig. 1', 'A review (for the model as a whole)'])
})
