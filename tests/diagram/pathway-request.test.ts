import { describe, expect, test } from 'vitest'
import { pathwayRequest } from '../../scripts/diagram/pathway-request.ts'

const at = { file: 'slides.md', line: 7 }
const read = (info: string) => pathwayRequest(info, at)

test('a fence of another language is no pathway', () => {
  for (const info of [
    '',
    'ts',
    'mermaid',
    'pathways',
    'pathway-x y',
    'pathway.x',
    'ts {pathway: x}',
    'a pathway',
  ])
    expect(read(info), info).toBeUndefined()
})

test('a plain fence shows the links of the whole model', () => {
  expect(read('pathway adenosine')).toEqual({
    model: 'adenosine',
    view: undefined,
    condition: undefined,
    steps: false,
    legend: false,
    caption: false,
    language: undefined,
    scale: 1,
    class: undefined,
    at,
  })
})

test('options say what to show and how', () => {
  expect(
    read(
      'pathway adenosine {view: lab, steps: true, legend: true, caption: true, lang: zh-CN, scale: 0.8, class: "mx-auto"}',
    ),
  ).toMatchObject({
    view: 'lab',
    steps: true,
    legend: true,
    caption: true,
    language: 'zh-CN',
    scale: 0.8,
    class: 'mx-auto',
    condition: undefined,
  })
  expect(read('pathway adenosine{view: lab}')).toMatchObject({ model: 'adenosine', view: 'lab' })
  expect(read('pathway  my-model.v2  { }  ')).toMatchObject({ model: 'my-model.v2' })
  expect(read('pathway 腺苷 {view: lab}')).toMatchObject({ model: '腺苷', view: 'lab' })
})

describe('a condition', () => {
  const nothing = { given: [], knockout: [], antagonist: [], assume: [] }

  test.each([
    ['{given: ketamine}', { ...nothing, given: ['ketamine'] }],
    ['{given: [ketamine, caffeine]}', { ...nothing, given: ['ketamine', 'caffeine'] }],
    ['{given: ketamine, knockout: a1r}', { ...nothing, given: ['ketamine'], knockout: ['a1r'] }],
    ['{antagonist: a1r}', { ...nothing, antagonist: ['a1r'] }],
    ['{assume: [external]}', { ...nothing, assume: ['external'] }],
    ['{assume: external}', { ...nothing, assume: ['external'] }],
    ['{given: []}', nothing],
    ['{}', undefined],
    ['{view: lab}', undefined],
  ])('%s', (options, condition) => {
    expect(read(`pathway adenosine ${options}`)?.condition).toEqual(condition)
  })
})

test('an option that there is none of is named, and what may have been meant', () => {
  const refused = (key: string, hint: string) =>
    expect(() => read(`pathway adenosine {${key}: lab}`)).toThrow(
      expect.objectContaining({
        problems: [
          expect.objectContaining({
            message: `a pathway has no option ${key}`,
            at,
            hint: expect.stringContaining(hint),
          }),
        ],
      }),
    )
  refused('veiw', 'did you mean view?')
  refused('knockuot', 'did you mean knockout?')
  refused('__proto__', 'options are view, given')
  refused('constructor', 'options are view, given')
})

describe('what cannot be read is refused, with the line of the fence', () => {
  test.each([
    ['pathway', 'names no model'],
    ['pathway {view: lab}', 'names no model'],
    ['pathway adenosine {view: [}', 'cannot be read'],
    ['pathway adenosine {view: lab', 'cannot be read'],
    ['pathway adenosine {view: lab, view: gain}', 'cannot be read'],
    ['pathway adenosine {view: lab} {legend: true}', 'cannot be read'],
    ['pathway adenosine view: lab', 'between { and }'],
    ['pathway adenosine lab', 'between { and }'],
    ['pathway adenosine {view: 1}', 'view must be a text, not 1'],
    ['pathway adenosine {given: 1}', 'given must be a text or a list, not 1'],
    ['pathway adenosine {given: [ketamine, 1]}', 'given'],
    ['pathway adenosine {given: {ketamine: strong}}', 'given'],
    ['pathway adenosine {assume: [sure]}', 'assume'],
    ['pathway adenosine {steps: 3}', 'steps must be true or false, not 3'],
    ['pathway adenosine {scale: 0}', 'scale must be more than 0'],
    ['pathway adenosine {scale: 5}', 'scale must be at most 4'],
    ['pathway adenosine {scale: .nan}', 'scale must be a number'],
    ['pathway adenosine {lang: constructor}', 'lang: '],
  ])('%s', (info, why) => {
    expect(() => read(info)).toThrow(
      expect.objectContaining({
        exitCode: 1,
        problems: [
          {
            severity: 'error',
            message: expect.stringContaining(why),
            at,
            hint: expect.stringContaining('```pathway'),
          },
        ],
      }),
    )
  })

  test('all that is wrong is said at once', () => {
    expect(() => read('pathway adenosine {steps: 3, scale: 0}')).toThrow(
      /steps must be true or false, not 3; scale must be more than 0/,
    )
  })
})
