import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bibliographyBeside } from '../../scripts/deck/bibliography-beside.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const entry = (key: string) => `@misc{${key}, author = {Doe, J.}, title = {On slides}, year = 2026}`

test('a model can cite what is listed beside it, and beside the folder of models that it lies in', async () => {
  const root = temporaryFolder()
  writeFiles(root, {
    'references.bib': entry('above'),
    'pathways/references.bib': entry('beside'),
    'other/own.bib': entry('other'),
  })
  const keys = async (folder: string) => [...(await bibliographyBeside(join(root, folder))).entries.keys()]
  expect(await keys('pathways')).toEqual(['above', 'beside'])
  expect(await keys('.')).toEqual(['above'])
  expect(await keys('other')).toEqual([])
})
