import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkModels } from '../../scripts/check/check-models.ts'
import { modelsOf } from '../../scripts/deck/models.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { shown } from '../../scripts/shared/shown.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { sampleModelText } from '../support/read-model.ts'
import { smallModel } from '../support/small-model.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const before = process.cwd()

beforeAll(() => {
  process.chdir(
    deckFolder({
      'slides.md': '---\ntheme: none\n---\n\n# One\n',
      'pathways/good.yaml': smallModel,
      'pathways/unreadable.yaml': smallModel.replace('kind: drug', 'kind: durg'),
      // The line of experiment E2, which is asserted.
      'pathways/wrong.yaml': smallModel.replace('expect: { target: present }', 'expect: { target: strong }'),
    }),
  )
})

afterAll(() => process.chdir(before))

test('every model of the deck is checked, and what is wrong is said with its file and line', async () => {
  const problems = checkModels(await readDeck('slides.md'))
  const errors = problems.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ at }) => [at?.file, at?.line])).toEqual([
    [join('pathways', 'unreadable.yaml'), 6],
    [join('pathways', 'wrong.yaml'), 14],
  ])
  expect(errors[0]?.message).toContain('kind of node drug')
  expect(errors[1]?.message).toContain('E2')
})

test('a deck whose models are sound has no errors, and one without models nothing to say', async () => {
  process.chdir(
    deckFolder({ 'slides.md': '# One\n', 'pathways/adenosine.yaml': sampleModelText('adenosine') }),
  )
  const deck = await readDeck('slides.md')
  const errors = (problems: ReturnType<typeof checkModels>) =>
    problems.filter(({ severity }) => severity === 'error')
  expect(deck.models.names).toContain('adenosine')
  expect(errors(checkModels(deck))).toEqual([])
  expect(checkModels({ models: { names: [], misnamed: [], get: () => undefined } })).toEqual([])
})

test('a model that no slide can find by its name, or at all, is a warning', () => {
  const root = temporaryFolder()
  writeFiles(root, { 'pathways/other.yaml': smallModel, 'pathways/small.yml': smallModel })
  expect(
    checkModels({ models: modelsOf(root) }).map(({ severity, message, at }) => [severity, at, message]),
  ).toEqual([
    [
      'warning',
      { file: shown(join(root, 'pathways', 'small.yml')) },
      'this file is not read: the name of a model ends in .yaml',
    ],
    [
      'warning',
      { file: shown(join(root, 'pathways', 'other.yaml')), line: 1, column: 7 },
      'the model is called small, and slides find it by its file as other',
    ],
  ])
})
