import { expect, test } from 'vitest'
import { capitalised, inSentence, isPlural } from '../../../scripts/pathway/words/english-names.ts'

test.each([
  ['Ketamine', 'ketamine'],
  ['Rapid antidepressant effect', 'the rapid antidepressant effect'],
  ['Adenosine A1 receptor (Gi/o)', 'the adenosine A1 receptor (Gi/o)'],
  ['ATP/ADP ratio', 'the ATP/ADP ratio'],
  ['Extracellular adenosine, mPFC', 'extracellular adenosine (mPFC)'],
  ['Adenosine infusion into the hippocampus', 'adenosine infusion into the hippocampus'],
  ['Dissociation / psychotomimetic effects', 'dissociation / psychotomimetic effects'],
  ['Other NMDAR antagonists', 'other NMDAR antagonists'],
  ['Homer1a', 'Homer1a'],
  ['cAMP', 'cAMP'],
  ['BDNF-TrkB', 'BDNF-TrkB'],
])('%s stands in a sentence as %s', (label, name) => {
  expect(inSentence(label)).toBe(name)
})

test.each(['Other NMDAR antagonists', 'ENT1/2 nucleoside transporters', 'Synapses in CA1'])(
  '%s are',
  (label) => {
    expect(isPlural(label)).toBe(true)
  },
)

test.each(['Apoptosis', 'Stress', 'Hippocampus', 'Diabetes', 'mTOR signalling', 'Kras'])('%s is', (label) => {
  expect(isPlural(label)).toBe(false)
})

test('a sentence begins with a capital, but for a symbol', () => {
  expect(capitalised('ketamine acts.')).toBe('Ketamine acts.')
  expect(capitalised('cAMP acts.')).toBe('cAMP acts.')
  expect(capitalised('mTOR signalling acts.')).toBe('mTOR signalling acts.')
  expect(capitalised('short-term amnesia.')).toBe('Short-term amnesia.')
})
