import { expect, test } from 'vitest'
import { readIdentifier, shownIdentifier } from '../../../scripts/sources/fetch/identifier.ts'

const shown = (word: string) => {
  const identifier = readIdentifier(word)
  return identifier && shownIdentifier(identifier)
}

test.each([
  ['10.1038/s41586-025-09755-9', 'doi:10.1038/s41586-025-09755-9'],
  ['doi:10.1038/s41586-025-09755-9.', 'doi:10.1038/s41586-025-09755-9'],
  ['DOI: 10.1016/S0006-3223(99)00230-9', 'doi:10.1016/S0006-3223(99)00230-9'],
  ['https://doi.org/10.1016/s0006-3223%2899%2900230-9', 'doi:10.1016/s0006-3223(99)00230-9'],
  ['http://dx.doi.org/10.1002/(SICI)1099-1166(199910)14:10', 'doi:10.1002/(SICI)1099-1166(199910)14:10'],
  ['10.5281/zenodo.123.ris', 'doi:10.5281/zenodo.123.ris'],
  ['PMID:10686270', 'PMID:10686270'],
  ['pmid: 1', 'PMID:1'],
  ['https://pubmed.ncbi.nlm.nih.gov/10686270/', 'PMID:10686270'],
  ['PMCID:PMC9764937', 'PMCID:PMC9764937'],
  ['pmcid:9764937', 'PMCID:PMC9764937'],
  ['PMC9764937', 'PMCID:PMC9764937'],
  ['https://www.ncbi.nlm.nih.gov/pmc/articles/PMC9764937', 'PMCID:PMC9764937'],
  ['arXiv:1706.03762v7', 'arXiv:1706.03762v7'],
  ['arxiv:hep-ex/0307015', 'arXiv:hep-ex/0307015'],
  ['arXiv:math.GT/0309136', 'arXiv:math.GT/0309136'],
  ['https://arxiv.org/pdf/1706.03762v7.pdf', 'arXiv:1706.03762v7'],
])('%s is %s', (word, expected) => expect(shown(word)).toBe(expected))

test.each([
  '10686270',
  '1706.03762',
  '10.1038',
  'PMID:0',
  'PMID:12345678901',
  'arXiv:170.03762',
  'https://evil.example/10.1038/x',
  'https://doi.org.evil.example/10.1038/x',
  '',
])('%j names no work', (word) => expect(readIdentifier(word)).toBeUndefined())
