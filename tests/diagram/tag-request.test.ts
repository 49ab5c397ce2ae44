import { beforeAll, describe, expect, test } from 'vitest'
import { type Models, modelsOf } from '../../scripts/deck/models.ts'
import { pathwayTagsIn } from '../../scripts/diagram/pathway-tags.ts'
import { tagRequest } from '../../scripts/diagram/tag-request.ts'
import { DeckError } from '../../scripts/shared/problem.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { smallModel } from '../support/small-model.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let models: Models

beforeAll(() => {
  const root = temporaryFolder()
  writeFiles(root, { 'pathways/small.yaml': smallModel })
  models = modelsOf(root)
})

/** What the first tag of some HTML on line 7 asks for. */
function asked(code: string) {
  const [first] = pathwayTagsIn({ code, at: { file: 'slides.md', line: 7 } })
  if (!first) throw new Error('there is no tag')
  return tagRequest(first.tag, first.at, models)
}

/** What is wrong with it, as `line: message (hint)`. */
function wrongWith(code: string): string[] {
  try {
    asked(code)
    return []
  } catch (error) {
    if (!(error instanceof DeckError)) throw error
    return error.problems.map(({ at, message, hint }) => `${at?.line}: ${message} (${hint})`)
  }
}

test('a tag asks for a model, and a laboratory for a view of it', () => {
  expect(asked('<PathwayLab model="small" view="all" class="wide" v-if="x > 1" @click="go" />')).toEqual({
    model: 'small',
    view: 'all',
    condition: undefined,
    language: undefined,
    steps: false,
    legend: false,
    caption: false,
    scale: 1,
    class: undefined,
    at: { file: 'slides.md', line: 7 },
  })
})

test('may say what is done, and in which language', () => {
  expect(asked("<pathway-lab model=small lang='zh' given=\"drug, x y\" knockout='target' />")).toMatchObject({
    language: 'zh',
    condition: { given: ['drug', 'x', 'y'], knockout: ['target'], antagonist: [] },
  })
  expect(asked('<PathwayLab model="small" given="" />').condition).toEqual({
    given: [],
    knockout: [],
    antagonist: [],
  })
})

describe('what a component does not take is a problem at its line', () => {
  test.each([
    ['<PathwayLab modle="small" />', '7: PathwayLab does not take modle (did you mean model?)'],
    [
      '<EvidenceTable\n  model="small"\n  :colunms="[1]" />',
      '9: EvidenceTable does not take colunms (it takes model, lang, only, rows)',
    ],
    [
      '<PathwayLab />',
      '7: this PathwayLab names no model (write <PathwayLab model="name" /> for the model in pathways/name.yaml)',
    ],
    [
      '<PathwayLab :model="mine" />',
      '7: model of PathwayLab is read while the talk is built, and cannot be bound (write it out: model="…")',
    ],
    [
      '<ExperimentTable model="small" only="E1" />',
      '7: only of ExperimentTable is no text (write it with a colon: :only="…")',
    ],
    ['<PathwayLab model="smal" />', '7: there is no model smal (did you mean small?)'],
  ])('%s', (html, problem) => {
    expect(wrongWith(html)).toEqual([problem])
  })
})

describe('ids that the model does not have', () => {
  test.each([
    [
      `<PathwayLab model="small"\n :only="['E2', 'E99']" />`,
      '8: the model small has no experiment E99 (it has E1, E2, E3, E4)',
    ],
    [
      `<ExperimentTable model="small" :columns="['tagret']" />`,
      '7: the model small has no node tagret (did you mean target?)',
    ],
    [
      `<PathwayLab model="small" :switches="['tagret']" />`,
      '7: the model small has no node tagret (did you mean target?)',
    ],
    [
      `<EvidenceTable model="small" :only="['reportd']" />`,
      '7: the model small has no status reportd (did you mean reported?)',
    ],
  ])('%s', (html, problem) => {
    expect(wrongWith(html)).toEqual([problem])
  })

  test.each([
    `<PathwayLab model="small" :only="['E1', 'E2']" />`,
    '<PathwayLab model="small" :only="chosen" />',
    `<PathwayLab model="small" :only="wide ? ['E9'] : []" />`,
    '<EvidenceTable model="small" :rows="[1, 4]" />',
    '<ExperimentTable model="small" :most="3" brief aria-label="x" data-id="y" />',
  ])('and what is as it should be: %s', (html) => {
    expect(wrongWith(html)).toEqual([])
  })
})
