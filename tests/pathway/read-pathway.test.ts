import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPathway } from '../../scripts/pathway/read-pathway.ts'
import { asRead, modelText } from '../support/model-text.ts'
import { readModel, sampleModelText } from '../support/read-model.ts'

const good = modelText(`sources:
  paper: { title: A paper, url: 'https://example.org/paper' }
nodes:
  drug: { kind: drug, label: { en: Drug } }
  target:
    kind: receptor
    label: { en: Target, zh: 靶点 }
edges:
  - from: drug
    to: target
    type: stimulates
    evidence: [{ cite: paper }]
experiments:
  - id: E1
    title: { en: Drug }
    given: [drug]
    expect: { target: { at-least: present } }
    status: reported
    evidence: [{ cite: paper, locator: figure 1 }]
views:
  all: { nodes: [drug, target] }
`)

/** What is wrong with the good model, when `part` of it is written otherwise. */
function wrongWith(part: string, otherwise: string): string[] {
  expect(good).toContain(part)
  const text = good.replace(part, otherwise)
  const { pathway, problems } = readPathway(text, 'model')
  expect(pathway).toBeUndefined()
  for (const problem of problems)
    expect(problem).toMatchObject({ at: { line: expect.any(Number), column: expect.any(Number) } })
  return asRead(problems, text)
}

test('a model is read with its defaults, and no problems', () => {
  const { pathway, problems } = readModel(good)
  expect(problems).toEqual([])
  expect(pathway.nodes.drug).toEqual({ kind: 'drug', label: { en: 'Drug' }, rest: 'none', identifiers: [] })
  expect(pathway.edges[0]).toMatchObject({ strength: 'strong', status: 'reported' })
})

test('a large model is read without a problem', () => {
  expect(readPathway(sampleModelText('adenosine'), 'model')).toMatchObject({
    problems: [],
    pathway: { name: 'adenosine' },
  })
})

describe('the shape', () => {
  test.each([
    [
      'kind: receptor',
      'kind: receptr',
      'error at [receptr]: kind of node target must be one of drug, intervention, molecule, protein, gene, complex, transporter, receptor, cell, tissue, region, process, behaviour, outcome, not "receptr"',
    ],
    ['    kind: receptor\n', '', 'error at [target:]: kind of node target is missing'],
    ['name: small\n', '', 'error at [title: { en: Small }]: name is missing'],
    ['name: small', 'name: 3', 'error at [3]: name must be a text, not 3'],
    [
      '    type: stimulates',
      '    typ: x\n    type: stimulates',
      'error at [typ: x]: edge 1 has no key "typ" in this format',
    ],
    [
      '  drug: {',
      '  2drug: { kind: drug, label: { en: x } }\n  drug: {',
      'error at [2drug: { kind: drug, label: { en: x } }]: node 2drug: a name begins with a letter; then letters, digits and _ (64 at most)',
    ],
    [
      'at-least: present',
      'at-least: much',
      'error at [much } }]: at-least of target of expect of experiment 1 must be one of none, weak, present, strong, not "much"',
    ],
    [
      '{ at-least: present }',
      'much',
      'error at [much }]: target of expect of experiment 1 must be one of none, weak, present, strong, not "much"',
    ],
    [
      '{ at-least: present }',
      '{ least: present }',
      'error at [least: present } }]: target of expect of experiment 1 has no key "least" in this format',
    ],
    [
      "'https://example.org/paper'",
      'nowhere',
      'error at [nowhere }]: url of source paper: an address begins with https:// or http://',
    ],
    [
      "'https://example.org/paper'",
      "'javascript:alert(1)'",
      `error at ['javascript:alert(1)' }]: url of source paper: an address begins with https:// or http://`,
    ],
    [
      '{ at-least: present }',
      '{ contested: true }',
      'error at [target: { contested: true } }]: target of expect of experiment 1: no level is expected: give is, at-least, at-most, above or below',
    ],
    [
      '{ at-least: present }',
      '{}',
      'error at [target: {} }]: target of expect of experiment 1: no level is expected: give is, at-least, at-most, above or below',
    ],
    [
      'zh: 靶点',
      'chinese: 靶点',
      'error at [chinese: 靶点 }]: chinese of label of node target: a language is written as en, zh or zh-Hans',
    ],
  ])('%j written as %j', (part, otherwise, problem) => {
    expect(wrongWith(part, otherwise)).toEqual([problem])
  })

  test('all that is wrong is found at once, in the order of the text', () => {
    const text = good.replace('kind: drug', 'kind: dru').replace('status: reported', 'status: sure')
    expect(asRead(readPathway(text, 'model').problems, text)).toEqual([
      expect.stringContaining('error at [dru, '),
      expect.stringContaining('error at [sure]: status of experiment 1 must be one of control'),
    ])
  })

  test.each(['', 'null', '- a', 'text', '3'])('%j is no model', (text) => {
    const { problems, pathway } = readPathway(text, 'model')
    expect(pathway).toBeUndefined()
    expect(problems).toMatchObject([{ severity: 'error', at: { line: 1, column: 1 } }])
    expect(problems[0]?.message).toMatch(/^this file holds (?:nothing|a list|a text), and no model$/)
  })
})

describe('ids', () => {
  test.each([
    ['from: drug', 'from: dru', 'error at [dru]: there is no node "dru"'],
    ['to: target', 'to: targets', 'error at [targets]: there is no node "targets"'],
    ['type: stimulates', 'type: requires\n    for: x', 'error at [x]: there is no node "x"'],
    ['    kind: receptor', '    kind: receptor\n    in: brain', 'error at [brain]: there is no node "brain"'],
    [
      '    kind: receptor',
      '    kind: drug\n    perturbs: { by: antagonist, node: x }',
      'error at [x }]: there is no node "x"',
    ],
    ['given: [drug]', 'given: [drug, x]', 'error at [x]]: there is no node "x"'],
    ['given: [drug]', 'knockout: [constructor]', 'error at [constructor]]: there is no node "constructor"'],
    ['given: [drug]', 'antagonist: [x]', 'error at [x]]: there is no node "x"'],
    ['expect: { target:', 'expect: { x:', 'error at [x: { at-least: present } }]: there is no node "x"'],
    ['at-least: present', 'above: E0', 'error at [E0 } }]: there is no experiment "E0"'],
    ['at-least: present', 'below: E0', 'error at [E0 } }]: there is no experiment "E0"'],
    ['[{ cite: paper }]', '[{ cite: book }]', 'error at [book }]]: there is no source "book"'],
    [
      '{ cite: paper, locator',
      '{ cite: book, locator',
      'error at [book, locator: figure 1 }]]: there is no source "book"',
    ],
    ['nodes: [drug, target]', 'nodes: [drug, x]', 'error at [x] }]: there is no node "x"'],
    ['nodes: [drug, target]', 'region: x', 'error at [x }]: there is no node "x"'],
    ['nodes: [drug, target]', 'without: [x]', 'error at [x] }]: there is no node "x"'],
    ['nodes: [drug, target]', 'between: [[drug, x]]', 'error at [x]] }]: there is no node "x"'],
    ['nodes: [drug, target]', 'hide: [[drug, x]]', 'error at [x]] }]: there is no node "x"'],
    ['nodes: [drug, target]', 'steps: [[drug], [x]]', 'error at [x]] }]: there is no node "x"'],
  ])('%j written as %j', (part, otherwise, problem) => {
    expect(wrongWith(part, otherwise)).toEqual([problem])
  })

  test('a place that is no node comes with how it becomes one', () => {
    const inBrain = (place: string) =>
      readPathway(good.replace('    kind: receptor', `    kind: receptor\n    in: ${place}`), 'model')
        .problems
    expect(inBrain('brain')).toMatchObject([
      { hint: 'write it among the nodes: brain: { kind: region, label: … }' },
    ])
    expect(inBrain('Proximal tubule')).toMatchObject([
      { message: expect.stringContaining('it is the name of another node, such as tubule: { kind: region') },
    ])
  })

  test('an id that is like others comes with them', () => {
    const { problems } = readPathway(good.replace('from: drug', 'from: dru'), 'model')
    expect(problems).toMatchObject([{ hint: 'did you mean drug?' }])
  })

  test('an edge and an experiment are there once', () => {
    const edge = '  - { from: drug, type: stimulates, to: target }\n'
    expect(wrongWith('experiments:', `${edge}experiments:`)).toEqual([
      'error at [{ from: drug, type: stimulates, to: target }]: the edge is there twice: drug stimulates target',
    ])
    const experiment = '  - { id: E1, title: { en: Again }, status: unknown }\n'
    expect(wrongWith('views:', `${experiment}views:`)).toEqual([
      'error at [E1, title: { en: Again }, status: unknown }]: two experiments are called E1',
    ])
  })

  test('an edge of another type, or for another stimulation, is another edge', () => {
    const other =
      '  - { from: drug, type: requires, to: target }\n  - { from: drug, type: requires, to: target, for: drug }\n'
    expect(readPathway(good.replace('experiments:', `${other}experiments:`), 'model').problems).toEqual([])
  })
})

describe('the text', () => {
  test.each([
    ['name: small', 'name: small\nname: other', 'error at [name: other]: the key "name" is there twice'],
    ['name: small', 'name: *it', 'error at [*it]: *it stands for nothing: there is no &it before it'],
    [
      '  drug: {',
      '  __proto__: {',
      'error at [__proto__: { kind: drug, label: { en: Drug } }]: no key may be called __proto__',
    ],
    ['given: [drug]', 'given: [drug', 'error at [[drug]: this [ is not closed: a ] is missing'],
    ['name: small', '\tname: small', expect.stringContaining('a tab stands at the beginning of this line')],
    ['views:', '---\nviews:', expect.stringContaining('three dashes begin a second document')],
  ])('%j written as %j', (part, otherwise, problem) => {
    expect(wrongWith(part, otherwise)).toContainEqual(problem)
  })

  test('a tag that means nothing is a warning', () => {
    const text = good.replace('name: small', 'name: !x small')
    expect(asRead(readPathway(text, 'model').problems, text)).toEqual([
      'warning at [!x small]: !x is a tag that means nothing here',
    ])
    expect(readPathway(text, 'model').pathway?.name).toBe('small')
  })

  test('an alias stands for what it names, and what is wrong there is found there', () => {
    const text = good.replace('evidence: [{ cite: paper }]', 'evidence: &seen [{ cite: paper }]')
    const aliased = text.replace('evidence: [{ cite: paper, locator: figure 1 }]', 'evidence: *seen')
    expect(readModel(aliased).pathway.experiments[0]?.evidence).toEqual([{ cite: 'paper' }])
    const wrong = aliased.replace('[{ cite: paper }]', '[{ cite: book }]')
    expect(new Set(asRead(readPathway(wrong, 'model').problems, wrong))).toEqual(
      new Set(['error at [book }]]: there is no source "book"']),
    )
  })

  test('aliases that multiply are refused', () => {
    const lines = Array.from(
      { length: 8 },
      (_, i) => `a${i}: &a${i} [${Array(9).fill(i ? `*a${i - 1}` : 'x')}]`,
    )
    expect(readPathway(lines.join('\n'), 'model').problems).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^cannot be read as YAML: Excessive alias count/),
        at: { file: 'model', line: 1, column: 1 },
      }),
    ])
  })

  test.each([
    ['[', 20_000, 'nested too deeply'],
    ['- ', 20_000, 'nested too deeply'],
    ['x', 5_000_001, 'the file is longer than 5 million characters'],
  ])('%j, %i times, is refused', (text, times, message) => {
    expect(readPathway(text.repeat(times), 'model').problems).toMatchObject([
      { severity: 'error', message, at: { line: 1 } },
    ])
  })

  test('20,000 nodes are read, and one more is refused', () => {
    const withNodes = (count: number) =>
      modelText(
        `nodes:\n${Array.from({ length: count }, (_, i) => `  n${i}: { kind: drug, label: { en: x } }\n`).join('')}`,
      )
    expect(readPathway(withNodes(20_000), 'model').problems).toEqual([])
    expect(readPathway(withNodes(20_001), 'model').problems).toMatchObject([
      { message: 'more than 20,000 nodes', at: { line: 3 } },
    ])
  })

  test('of many problems a hundred are shown, and the others counted', () => {
    const edges = Array.from({ length: 150 }, (_, i) => `  - { from: x${i}, to: drug, type: stimulates }\n`)
    const { problems } = readPathway(good.replace('experiments:', `${edges.join('')}experiments:`), 'model')
    expect(problems).toHaveLength(101)
    expect(problems.at(-1)).toMatchObject({ severity: 'error', message: 'and 50 more problems' })
  })

  test('whatever the text, there is a model or an error, and each problem has a place', () => {
    const pieces = fc.constantFrom(
      ...good.split(/(?<=[\s{}[\],:])/),
      '*a',
      '&a ',
      '- ',
      '\t',
      '"',
      '? ',
      '!!map ',
      '\0',
    )
    const mixed = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
    const cut = fc
      .tuple(fc.nat(good.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 5 }))
      .map(([at, length, other]) => good.slice(0, at) + other + good.slice(at + length))
    fc.assert(
      fc.property(fc.oneof(mixed, cut, fc.string({ unit: 'binary' })), (text) => {
        const { pathway, problems } = readPathway(text, 'model')
        expect(pathway === undefined).toBe(problems.some(({ severity }) => severity === 'error'))
        for (const { at } of problems) {
          const { line = 0, column = 0 } = at ?? {}
          expect(line).toBeGreaterThan(0)
          expect(column).toBeGreaterThan(0)
        }
      }),
      { numRuns: 500, seed: 1 },
    )
  })
})

test('placeOf gives the place of a value, of its key when it is a collection, and of what is around it', () => {
  const { placeOf } = readModel(good)
  const at = (...path: (string | number)[]) =>
    asRead([{ severity: 'error', message: '', at: placeOf(path) }], good)[0]
  expect(at('nodes', 'target')).toBe('error at [target:]: ')
  expect(at('edges', 0)).toBe('error at [from: drug]: ')
  expect(at('edges', 0, 'to')).toBe('error at [target]: ')
  expect(at('edges', 0, 'for')).toBe('error at [from: drug]: ')
  expect(at('experiments', 0, 'expect', 'target')).toBe('error at [target: { at-least: present } }]: ')
  expect(at()).toBe('error at [name: small]: ')
})

describe('evidence from a bibliography', () => {
  const cited = good.replace('[{ cite: paper }]', "[{ cite: paper }, { cite: 'doe:2026-b' }]")
  const works = {
    paper: { title: 'Another paper' },
    'doe:2026-b': { title: 'Doe 2026', url: 'https://example.org/doe' },
    unused: { title: 'Never cited' },
  }

  test('cites a work by its key, beside the sources of the model, which come first', () => {
    expect(readPathway(cited, 'model', works).pathway?.sources).toEqual({
      paper: { title: 'A paper', url: 'https://example.org/paper' },
      'doe:2026-b': works['doe:2026-b'],
    })
  })

  test('that no bibliography has is a problem, which says where it could be', () => {
    const [unknown] = readPathway(cited, 'model').problems
    expect(unknown).toMatchObject({ message: 'there is no source "doe:2026-b"', at: { line: 14 } })
    expect(unknown?.hint).toContain('references.json')
    const [slip] = readPathway(cited.replace('2026-b', '2026-c'), 'model', works).problems
    expect(slip?.hint).toBe('did you mean doe:2026-b?')
  })
})
