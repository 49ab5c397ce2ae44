import { beforeAll, expect, test } from 'vitest'
import { citedWorks } from '../../scripts/deck/cited-works.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { smallModel } from '../support/small-model.ts'

const folder = deckFolder({
  'references.bib': ['paper', 'other']
    .map((key) => `@book{${key}, author={A}, title={B}, year=2020}\n`)
    .join(''),
  'pathways/small.yaml': smallModel.replace('sources:\n  paper: { title: A paper }\n', ''),
})
beforeAll(() => process.chdir(folder))

/** The slides that the reference of a work leads back to: of one that the model cites, and of another. */
async function slidesOf(...slides: readonly string[]) {
  writeFiles(folder, { 'slides.md': ['# One\n\n[@other]', ...slides].join('\n\n---\n\n') })
  const { citations } = await readDeck('slides.md')
  const works = citations ? citedWorks(citations) : []
  return Object.fromEntries(works.map(({ key, slides }) => [key, slides]))
}

const fence = '```pathway small\n```'
const table = '<EvidenceTable model="small" />'

test('the reference of a work that a model alone stands on leads to the tables that name it', async () => {
  expect(await slidesOf(fence, table, '<p/>', '<experiment-table\n  :most="3"\n  model="small" />')).toEqual({
    other: [1],
    paper: [3, 5],
  })
})

test('where none does, to the first slide that shows the model', async () => {
  expect(await slidesOf('# Two', fence, fence, '<ExperimentTable model="small" brief />')).toEqual({
    other: [1],
    paper: [3],
  })
})

test('where slides cite it as well, to these', async () => {
  expect(await slidesOf(fence, '[@paper]')).toEqual({ other: [1], paper: [3] })
  expect(await slidesOf(table, '[@paper]')).toEqual({ other: [1], paper: [2, 3] })
})

test('a model that no slide shows adds no work to the list', async () => {
  expect(await slidesOf('# Two')).toEqual({ other: [1] })
})
