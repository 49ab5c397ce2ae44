import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkAllModels, checkModels } from '../../scripts/check/check-models.ts'
import { modelsOf } from '../../scripts/deck/models.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { judge } from '../../scripts/shared/judge.ts'
import { shown } from '../../scripts/shared/shown.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { sampleModelText } from '../support/read-model.ts'
import { smallModel } from '../support/small-model.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const before = process.cwd()

beforeAll(() => {
  process.chdir(
    deckFolder({
      'slides.md':
        '---\ntheme: none\n---\n\n# One\n\n```pathway good\n```\n\n---\nmodel: unreadable\n---\n\n<ExperimentTable model="wrong" />\n',
      'pathways/good.yaml': smallModel,
      'pathways/unreadable.yaml': smallModel.replace('kind: drug', 'kind: durg'),
      // The line of experiment E2, which is asserted.
      'pathways/wrong.yaml': smallModel.replace('expect: { target: present }', 'expect: { target: strong }'),
    }),
  )
})

afterAll(() => process.chdir(before))

test('every model that a deck shows is checked, and what is wrong is said with its file and line', async () => {
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
  expect(checkAllModels({ names: [], doubled: [], get: () => undefined })).toEqual([])
})

test('models that a deck does not show end no build, however strict, and are told of in one warning', async () => {
  const lost = smallModel.replace('kind: drug', 'kind: durg')
  const deckWith = (files: Record<string, string>) =>
    readDeck(
      join(
        deckFolder({ 'slides.md': '---\ntheme: none\nchecks: strict\n---\n\n# One\n', ...files }),
        'slides.md',
      ),
    )
  const one = await deckWith({ 'pathways/lost.yaml': lost, 'pathways/small.yaml': smallModel })
  expect(judge(one, checkModels(one))).toMatchObject([
    {
      severity: 'warning',
      message: 'this model has 1 error; the deck does not show it',
      at: { file: shown(join(one.root, 'pathways', 'lost.yaml')) },
      hint: 'see them with: pathdeck pathway check lost',
    },
  ])
  const many = await deckWith(
    Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((name) => [`pathways/${name}.yaml`, lost])),
  )
  expect(judge(many, checkModels(many)).map(({ message }) => message)).toEqual([
    '5 models that this deck does not show have errors: a, b, c and 2 more',
  ])
})

test('components and layouts of a deck name models as well', async () => {
  const wrong = smallModel.replace('target: present', 'target: strong').replace('name: small', 'name: wrong')
  const deck = await readDeck(
    join(
      deckFolder({
        'slides.md': '---\ntheme: none\n---\n\n# One\n\n<Mine />\n',
        'components/Mine.vue': '<template><ExperimentTable model="wrong" /></template>',
        'pathways/wrong.yaml': wrong,
      }),
      'slides.md',
    ),
  )
  expect(checkModels(deck)).toMatchObject([{ severity: 'error', at: { line: 14 } }])
})

test('a file that is not read, and a model that slides find by another name, are warnings', () => {
  const root = temporaryFolder()
  writeFiles(root, {
    'pathways/other.yml': smallModel,
    'pathways/small.yaml': smallModel,
    'pathways/small.yml': smallModel,
  })
  expect(checkAllModels(modelsOf(root)).map(({ severity, message, at }) => [severity, at, message])).toEqual([
    [
      'warning',
      { file: shown(join(root, 'pathways', 'small.yml')) },
      'this file is not read: there is one of the same name that ends in .yaml',
    ],
    [
      'warning',
      { file: shown(join(root, 'pathways', 'other.yml')), line: 1, column: 7 },
      'the model is called small, and slides find it by its file as other',
    ],
  ])
})
