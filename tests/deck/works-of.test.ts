import { join } from 'node:path'
import { expect, test } from 'vitest'
import { worksOf } from '../../scripts/deck/works-of.ts'
import { readBibliography } from '../../scripts/sources/read-bibliography.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('works have a short name, and the address of their DOI before any other', async () => {
  const root = temporaryFolder()
  const issued = { 'date-parts': [[2026]] }
  const item = { type: 'webpage', author: [{ family: 'Doe', given: 'J.' }], title: 'On slides', issued }
  const items = [
    { id: 'both', ...item, DOI: '10.1000/182', URL: 'https://example.org/both' },
    { id: 'page', ...item, URL: 'https://example.org/page' },
    { id: 'file', ...item, URL: 'ftp://example.org/file' },
  ]
  writeFiles(root, { 'references.json': JSON.stringify(items) })
  expect(worksOf(await readBibliography([join(root, 'references.json')]))).toEqual({
    both: { title: 'Doe 2026', url: 'https://doi.org/10.1000/182' },
    page: { title: 'Doe 2026', url: 'https://example.org/page' },
    file: { title: 'Doe 2026' },
  })
})
