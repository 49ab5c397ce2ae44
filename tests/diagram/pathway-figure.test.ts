import { beforeAll, describe, expect, test } from 'vitest'
import { type Models, modelsOf } from '../../scripts/deck/models.ts'
import { pathwayFigure, pathwayOf } from '../../scripts/diagram/pathway-figure.ts'
import { type PathwayRequest, pathwayRequest } from '../../scripts/diagram/pathway-request.ts'
import { shown } from '../../scripts/shared/shown.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { sampleModelText } from '../support/read-model.ts'
import { smallModel } from '../support/small-model.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const at = { file: 'slides.md', line: 7 }
let models: Models
let root: string

beforeAll(() => {
  root = temporaryFolder()
  writeFiles(root, {
    'pathways/adenosine.yaml': sampleModelText('adenosine'),
    'pathways/small.yaml': smallModel,
    'pathways/broken.yaml': 'name: [',
    'pathways/draft.yaml': `draft: true\n${smallModel}`,
  })
  models = modelsOf(root)
})

/** The request of a fence. */
function request(info: string): PathwayRequest {
  const read = pathwayRequest(`pathway ${info}`, at)
  if (!read) throw new Error(`no pathway: ${info}`)
  return read
}

const figure = (info: string, language = 'en') => pathwayFigure(models, request(info), language)

describe('a fence', () => {
  test('is worked out: what is drawn, and what is said', () => {
    const { source, graph, pathway, shown: said } = figure('adenosine {view: mechanism}')
    expect(source).toMatchObject({ pathway: true, options: {}, at })
    expect(source.code).toMatch(/^flowchart LR\n {2}n_ketamine/)
    expect(graph.nodes).toContain('a1r')
    expect(pathway.name).toBe('adenosine')
    expect(said).toMatchObject({
      language: 'en',
      caption: undefined,
      state: undefined,
      legend: undefined,
      steps: [],
    })
    expect(said.label).toContain('Ketamine')
  })

  test('gets a state when something is done, and when nothing is done', () => {
    expect(figure('adenosine {given: ketamine, knockout: [a1r]}').shown.state?.nodes).toMatchObject({
      ketamine: { state: 'given' },
      a1r: { state: 'blocked' },
    })
    expect(figure('adenosine {given: []}').shown.state?.nodes.ketamine).toEqual({
      state: 'idle',
      level: 'none',
    })
  })

  test('gets a caption and a legend when it asks for them', () => {
    const { caption, legend } = figure(
      'adenosine {view: mechanism, caption: true, legend: true, given: ketamine}',
    ).shown
    expect(caption).toMatch(/./)
    expect(legend).toMatchObject({ types: ['stimulates', 'inhibits', 'requires', 'no-effect'], levels: true })
  })

  test('says that its model is a draft, also without a caption', () => {
    const plain = figure('small').shown
    expect(plain.caption).toBeUndefined()
    const draft = figure('draft').shown
    expect(draft.caption).toBe('Draft model.')
    expect(draft.label).toBe(`Draft model. ${plain.label}`)
    expect(figure('draft {caption: true, lang: zh}').shown.caption).toMatch(/模型草稿。$/)
  })

  test('speaks the language of the deck, or its own', () => {
    expect(figure('adenosine {view: mechanism}', 'zh-CN')).toMatchObject({
      shown: { language: 'zh-CN', label: expect.stringContaining('氯胺酮') },
      source: { code: expect.stringContaining('氯胺酮') },
    })
    expect(figure('adenosine {lang: en-GB}', 'zh').shown.language).toBe('en-GB')
  })

  test('draws one picture for all states of a view', () => {
    const code = (info: string) => figure(info).source.code
    expect(code('adenosine {view: lab, given: ketamine}')).toBe(code('adenosine {view: lab}'))
  })

  test('builds it click by click: an edge comes with the later of its nodes', () => {
    const { shown: said, graph } = figure('adenosine {view: mechanism, steps: true}')
    expect(said.steps).toHaveLength(graph.view.steps.length)
    const named = new Set([...graph.nodes, ...graph.edges.map(({ id }) => `edge ${id}`)])
    const added = said.steps.flat()
    expect(added.filter((name) => !named.has(name))).toEqual([])
    expect(new Set(added).size).toBe(added.length)
    // Ketamine is there from the start; so nothing is left but what leads from it to itself.
    expect([...named].filter((name) => !added.includes(name))).toEqual(['ketamine'])
    const stepOf = (name: string) => said.steps.findIndex((step) => step.includes(name))
    for (const { id, from, to } of graph.edges)
      expect(stepOf(`edge ${id}`)).toBe(Math.max(stepOf(from), stepOf(to)))
  })
})

describe('what is not there is named, with the line of the fence', () => {
  test.each([
    ['adenosin', 'there is no model adenosin', 'did you mean adenosine?'],
    ['quite_another', 'there is no model quite_another', 'pathways/quite_another.yaml'],
    ['constructor', 'there is no model constructor', 'pathways/constructor.yaml'],
    ['broken', 'the model broken cannot be read', 'pathdeck pathway check '],
    ['adenosine {view: mechanisms}', 'the model adenosine has no view mechanisms', 'did you mean mechanism?'],
    ['adenosine {view: constructor}', 'has no view constructor', 'it has unifying'],
    ['adenosine {view: __proto__}', 'has no view __proto__', 'it has unifying'],
    ['adenosine {view: toString}', 'has no view toString', 'it has unifying'],
    ['adenosine {given: ketamin}', 'the model adenosine has no node ketamin', 'did you mean ketamine?'],
    ['adenosine {given: [ketamine, toString]}', 'has no node toString', 'it has ketamine'],
    ['adenosine {knockout: constructor}', 'has no node constructor', 'it has ketamine'],
    ['adenosine {antagonist: [__proto__]}', 'has no node __proto__', 'it has ketamine'],
  ])('%s', (info, message, hint) => {
    expect(() => figure(info)).toThrow(
      expect.objectContaining({
        exitCode: 1,
        problems: [
          {
            severity: 'error',
            message: expect.stringContaining(message),
            at,
            hint: expect.stringContaining(hint),
          },
        ],
      }),
    )
  })

  test('a view, in a model that has none', () => {
    expect(() => figure('small {view: all}')).toThrow(
      expect.objectContaining({ problems: [expect.objectContaining({ hint: 'it has none' })] }),
    )
  })

  test('a file that cannot be read, as messages name it', () => {
    expect(() => pathwayOf(models, request('broken'))).toThrow(shown(`${root}/pathways/broken.yaml`))
  })
})

test('labels are by language, whatever the country', () => {
  const inChina = { ...request('adenosine {view: gain}'), language: 'zh-Hans-CN' }
  expect(pathwayFigure(models, inChina, 'en-GB').source.code).toContain('灌注腺苷')
})
