import { expect, test } from 'vitest'
import { identifierOf, sourceOf } from '../../../scripts/exchange/gpml/cross-references.ts'

test.each([
  ['ChEBI', 'CHEBI:15846', 'CHEBI:15846'],
  ['chebi', '15846', 'CHEBI:15846'],
  ['Entrez Gene', '435', 'ncbigene:435'],
  ['Uniprot-TrEMBL', 'P51659', 'uniprot:P51659'],
  ['KEGG Compound', 'C00049', 'kegg.compound:C00049'],
  ['Enzyme Nomenclature', '3.5.1.3', 'ec.code:3.5.1.3'],
  ['HMDB', 'has a space', undefined],
  ['', '1', undefined],
  ['3DMET', 'B00001', undefined],
])('%s %s', (database, id, identifier) => {
  expect(identifierOf({ database, id })).toBe(identifier)
})

test('a source has a key that is an id, and an address where there is one', () => {
  expect(sourceOf({ database: 'DOI', id: '10.1000/a<b', title: ' A\npaper ' })).toEqual({
    key: 'doi_10_1000_a_b',
    title: 'A paper',
    url: 'https://doi.org/10.1000/a%3Cb',
  })
  expect(sourceOf({ database: 'ISBN', id: '123', title: undefined })).toEqual({
    key: 'isbn_123',
    title: 'ISBN 123',
  })
  expect(sourceOf({ database: 'PubMed', id: undefined, title: 'A paper' })).toBeUndefined()
})
