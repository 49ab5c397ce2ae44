import { expect, test } from 'vitest'
import type { Work } from '../../../scripts/sources/fetch/answered-work.ts'
import { citationKey } from '../../../scripts/sources/fetch/citation-key.ts'
import { findCitations } from '../../../scripts/sources/find-citations.ts'

const work = (family: string, title: string, more: Partial<Work> = {}): Work => ({
  type: 'article-journal',
  title,
  author: [{ family }],
  issued: { 'date-parts': [[2025, 11]] },
  ...more,
})

test.each([
  ['yue2025adenosine', work('Yue', 'Adenosine signalling drives antidepressant actions')],
  ['mullerludenscheidt2025fibre', work('Müller-Lüdenscheidt', 'The fibre photometry of adenosine')],
  ['vanderodegard2025role', work('van der Ødegård', 'On the role of A2A')],
  [
    'vongoethe2025farben',
    work('', 'Die Farben', { author: [{ family: 'Goethe', 'non-dropping-particle': 'von' }] }),
  ],
  ['strassburger2025esprit', work('Straßburger', '« Esprit » des lois')],
  ['okeeffe2025alzheimers', work('O’Keeffe', 'Alzheimer’s disease')],
  ['adenosine2025surge', work('', 'A surge', { author: [{ literal: 'The Adenosine Consortium' }] })],
  ['yue2025camp', work('Yue', '<i>cAMP</i> in depression')],
  ['editor2025adenosine', work('', 'Adenosine', { author: undefined, editor: [{ family: 'Editor' }] })],
  ['yueadenosine', work('Yue', 'Adenosine', { issued: undefined })],
])('%s', (key, work) => {
  expect(citationKey(work, new Set())).toBe(key)
})

test('a work without a Latin name takes the key of its identifier, which can be cited', () => {
  const chinese = work('岳', '腺苷信号', { DOI: '10.1360/N(2025)_00-1;', PMID: '12345' })
  const key = citationKey(chinese, new Set())
  expect(key).toBe('doi:10.1360-n-2025-00-1')
  expect(findCitations(`@${key}, and [@${key}]`).map(({ works }) => works[0]?.key)).toEqual([key, key])
  expect(citationKey({ ...chinese, DOI: undefined }, new Set())).toBe('pmid:12345')
  expect(citationKey({ ...chinese, DOI: undefined, PMID: undefined }, new Set())).toBe('work2025')
})

test('a key is there once', () => {
  const taken = new Set<string>()
  for (let count = 0; count < 60; count += 1) taken.add(citationKey(work('Yue', 'Adenosine'), taken))
  expect(taken.size).toBe(60)
  expect([...taken].slice(0, 3)).toEqual(['yue2025adenosine', 'yue2025adenosineb', 'yue2025adenosinec'])
  expect([...taken].slice(25, 28)).toEqual(['yue2025adenosinez', 'yue2025adenosineaa', 'yue2025adenosineab'])
})
