import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { modelsOf } from '../../scripts/deck/models.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { shown } from '../../scripts/shared/shown.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { smallModel } from '../support/small-model.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let root: string

beforeEach(() => {
  root = temporaryFolder()
  writeFiles(root, {
    'pathways/small.yaml': smallModel,
    'pathways/broken.yaml': 'name: [',
    'pathways/pathway.schema.json': '{}',
    'pathways/more/deeper.yaml': smallModel,
    'beside.yaml': smallModel,
  })
})

test('the models of a deck are the files of its folder, sorted', () => {
  expect(modelsOf(root).names).toEqual(['broken', 'small'])
})

test('a deck without the folder has none', () => {
  const models = modelsOf(temporaryFolder())
  expect(models.names).toEqual([])
  expect(models.get('small')).toBeUndefined()
})

describe('a model', () => {
  test('is read, and says where it is', () => {
    const file = join(root, 'pathways', 'small.yaml')
    const model = modelsOf(root).get('small')
    expect(model).toMatchObject({ name: 'small', path: file, file: shown(file) })
    expect(Object.keys(model?.reading.pathway?.nodes ?? {})).toEqual(['drug', 'target', 'other'])
  })

  test('is read once while its file stays the same', () => {
    const models = modelsOf(root)
    expect(models.get('small')?.reading).toBe(models.get('small')?.reading)
  })

  test('that was edited is read anew', () => {
    const models = modelsOf(root)
    const before = models.get('small')
    writeFileSync(join(root, 'pathways', 'small.yaml'), smallModel.replace('Drug }', 'Medicine }'))
    expect(models.get('small')?.reading.pathway?.nodes.drug?.label.en).toBe('Medicine')
    expect(before?.reading.pathway?.nodes.drug?.label.en).toBe('Drug')
    writeFileSync(join(root, 'pathways', 'small.yaml'), 'name: [')
    expect(models.get('small')?.reading.pathway).toBeUndefined()
  })

  test('comes and goes with its file', () => {
    const models = modelsOf(root)
    writeFileSync(join(root, 'pathways', 'new.yaml'), smallModel)
    expect(models.names).toEqual(['broken', 'new', 'small'])
    expect(models.get('new')?.reading.pathway).toBeDefined()
    rmSync(join(root, 'pathways', 'new.yaml'))
    expect(models.get('new')).toBeUndefined()
  })

  test('that is broken is there, with what is wrong', () => {
    const reading = modelsOf(root).get('broken')?.reading
    expect(reading?.pathway).toBeUndefined()
    expect(reading?.problems[0]).toMatchObject({ severity: 'error', at: { line: 1 } })
  })

  test.each(['nosuch', '', 'small.yaml', '../beside', 'more/deeper', 'constructor', '__proto__', '*'])(
    'that is not there is not there: %j',
    (name) => {
      expect(modelsOf(root).get(name)).toBeUndefined()
    },
  )
})

test('a folder with the name of a model is none', () => {
  writeFiles(root, { 'pathways/folder.yaml/x': '' })
  const models = modelsOf(root)
  expect(models.names).toEqual(['broken', 'small'])
  expect(models.get('folder')).toBeUndefined()
})

test('a model may end in .yml; beside one of the same name that ends in .yaml it is not read', () => {
  writeFiles(root, { 'pathways/short.yml': smallModel, 'pathways/small.yml': 'name: [' })
  const models = modelsOf(root)
  expect(models.names).toEqual(['broken', 'short', 'small'])
  expect(models.doubled).toEqual([shown(join(root, 'pathways', 'small.yml'))])
  expect(models.get('short')?.reading.pathway?.name).toBe('small')
  expect(models.get('small')?.reading.pathway?.name).toBe('small')
})

test('a file that is not UTF-8 is said so, at the character', () => {
  const latin = Buffer.from(smallModel.replace('Target }', 'Gef\u00e4\u00df }'), 'latin1')
  writeFileSync(join(root, 'pathways', 'small.yaml'), latin)
  expect(modelsOf(root).get('small')?.reading.problems).toMatchObject([
    { message: expect.stringContaining('not UTF-8'), at: { line: 7, column: 44 } },
  ])
})

test('the models of a deck cite the bibliography that its headmatter names', async () => {
  const folder = deckFolder({
    'slides.md': '---\ntheme: none\nbibliography: mine.bib\n---\n\n# One\n',
    'mine.bib':
      '@book{paper, author = {Doe, J. and Roe, R.}, title = {On slides}, publisher = {P}, year = 2026}',
    'pathways/small.yaml': smallModel.replace('sources:\n  paper: { title: A paper }\n', ''),
  })
  const { models } = await readDeck(join(folder, 'slides.md'))
  expect(models.get('small')?.reading.pathway?.sources).toEqual({ paper: { title: 'Doe & Roe 2026' } })
})
