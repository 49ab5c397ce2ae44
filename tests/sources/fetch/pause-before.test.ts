import { expect, test } from 'vitest'
import { pauseBefore } from '../../../scripts/sources/fetch/pause-before.ts'

test('arXiv is asked once in three seconds, NCBI not more than three times a second', () => {
  const waits = (host: string) => [1000, 1100, 1200, 60_000].map((now) => pauseBefore(host, now))
  expect(waits('export.arxiv.org')).toEqual([0, 2900, 5800, 0])
  expect(waits('pmc.ncbi.nlm.nih.gov')).toEqual([0, 250, 500, 0])
  expect(waits('api.crossref.org')).toEqual([0, 0, 0, 0])
})
