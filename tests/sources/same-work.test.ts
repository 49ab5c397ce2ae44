import { expect, test } from 'vitest'
import { isSameWork } from '../../scripts/sources/same-work.ts'

const year = (year: number) => ({ issued: { 'date-parts': [[year]] } })

test.each([
  [{ DOI: '10.1/A' }, { DOI: '10.1/a', title: 'Other' }, true],
  [{ DOI: '10.1/a', title: 'Same' }, { DOI: '10.1/b', title: 'Same' }, false],
  [{ PMID: '1', DOI: '10.1/a' }, { PMID: '1' }, true],
  [{ PMCID: 'PMC1', title: 'T' }, { PMCID: 'PMC2', title: 'T' }, false],
  [{ title: 'The <i>A</i>: B.', ...year(2000) }, { title: 'the A - b', DOI: '10.1/a', ...year(2000) }, true],
  [{ title: '腺苷', ...year(2000) }, { title: '氯胺酮', ...year(2000) }, false],
  [{ title: 'Annual report', ...year(2000) }, { title: 'Annual report', ...year(2001) }, false],
])('%j and %j', (one, other, isSame) => {
  expect([isSameWork(one, other), isSameWork(other, one)]).toEqual([isSame, isSame])
})
