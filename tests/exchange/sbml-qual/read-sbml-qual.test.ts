import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSbmlQual } from '../../../scripts/exchange/sbml-qual/read-sbml-qual.ts'
import { pathwayShape } from '../../../scripts/pathway/schema.ts'
import { simulate } from '../../../scripts/pathway/simulate.ts'
import { readXml } from '../../../scripts/shared/xml/read-xml.ts'
import { descendantsOf } from '../../../scripts/shared/xml/xml-element.ts'
import { evaluateMathMl } from '../../support/evaluate-math-ml.ts'

const namespaces =
  'xmlns="http://www.sbml.org/sbml/level3/version1/core" xmlns:qual="http://www.sbml.org/sbml/level3/version1/qual/version1" level="3" version="1" qual:required="true"'

/** A file of species A, B, C, D, T that are active or not, with what a test is about from line 4 on. */
function file(
  transition: string,
  species = '',
  compartments = '<compartment id="c" constant="true"/>',
): string {
  const named = ['A', 'B', 'C', 'D', 'T'].map(
    (id) =>
      `<qual:qualitativeSpecies qual:id="${id}" qual:compartment="c" qual:constant="false" qual:maxLevel="1"/>`,
  )
  return `<sbml ${namespaces}><model id="m"><listOfCompartments>${compartments}</listOfCompartments>
<qual:listOfQualitativeSpecies>${named.join('')}${species}</qual:listOfQualitativeSpecies>
<qual:listOfTransitions>
${transition}
</qual:listOfTransitions></model></sbml>`
}

/** A transition to T; its inputs as `A positive`. */
function transition(inputs: readonly string[], terms: string, otherwise = 0): string {
  const listed = inputs.map((input) => {
    const [id, sign] = input.split(' ')
    return `<qual:input qual:id="in${id}" qual:qualitativeSpecies="${id}" qual:transitionEffect="none" qual:sign="${sign}" qual:thresholdLevel="1"/>`
  })
  return `<qual:transition><qual:listOfInputs>${listed.join('')}</qual:listOfInputs><qual:listOfOutputs><qual:output qual:qualitativeSpecies="T" qual:transitionEffect="assignmentLevel"/></qual:listOfOutputs><qual:listOfFunctionTerms><qual:defaultTerm qual:resultLevel="${otherwise}"/>${terms}</qual:listOfFunctionTerms></qual:transition>`
}

function term(math: string, level = 1): string {
  return `<qual:functionTerm qual:resultLevel="${level}"><math xmlns="http://www.w3.org/1998/Math/MathML">${math}</math></qual:functionTerm>`
}

const on = (id: string) => `<apply><eq/><ci>${id}</ci><cn type="integer">1</cn></apply>`
const apply = (operator: string, ...parts: readonly string[]) =>
  `<apply><${operator}/>${parts.join('')}</apply>`

/** Edges as `A stimulates T`, then warnings and errors with their lines. */
function read(text: string): string[] {
  const { pathway, problems } = readSbmlQual(text, 'model')
  if (pathway) expect(pathwayShape.parse(pathway)).toEqual(pathway)
  return [
    ...(pathway?.edges ?? []).map(
      ({ from, to, type, for: only }) => `${from} ${type} ${to}${only ? ` for ${only}` : ''}`,
    ),
    ...problems.map(({ severity, message, at }) => `${severity} ${at?.line}: ${message}`),
  ]
}

describe('reading', () => {
  const both = ['A positive', 'B positive']
  test.each([
    ['one input', ['A positive'], term(on('A')), ['A stimulates T']],
    ['AND', both, term(apply('and', on('A'), on('B'))), ['A requires T', 'B requires T']],
    ['OR', both, term(apply('or', on('A'), on('B'))), ['A stimulates T', 'B stimulates T']],
    ['two terms', both, term(on('A')) + term(on('B')), ['A stimulates T', 'B stimulates T']],
    [
      'alternatives that are gated',
      ['A positive', 'B positive', 'C positive', 'D positive'],
      term(apply('or', apply('and', on('A'), on('B')), apply('and', on('C'), on('D')))),
      ['A stimulates T', 'B requires T for A', 'C stimulates T', 'D requires T for C'],
    ],
    [
      'what all alternatives need, and none allows',
      [...both, 'C positive', 'D negative'],
      term(apply('and', on('C'), apply('or', on('A'), on('B')), apply('not', on('D')))),
      ['A stimulates T', 'B stimulates T', 'C requires T', 'D inhibits T'],
    ],
    [
      'thresholds by the id of an input, sides exchanged',
      ['A positive', 'B negative'],
      term(
        apply(
          'and',
          '<apply><leq/><ci>inA</ci><ci>A</ci></apply>',
          '<apply><lt/><ci>B</ci><cn type="integer"> 1 </cn></apply>',
        ),
      ),
      ['A stimulates T', 'B inhibits T'],
    ],
    [
      'XOR: its signs are not either',
      ['A dual', 'B dual'],
      term(apply('xor', on('A'), on('B'))),
      [
        'warning 4: a rule that the model has no edges for: the signs of its inputs alone are read',
        'warning 4: inputs of dual sign are left out (2 times)',
      ],
    ],
    [
      'inhibition of one of two',
      ['A positive', 'B positive', 'C negative'],
      term(apply('or', on('A'), apply('and', on('B'), apply('not', on('C'))))),
      [
        'A stimulates T',
        'B stimulates T',
        'C inhibits T',
        'warning 4: a rule that the model has no edges for: the signs of its inputs alone are read',
      ],
    ],
    [
      'a sign against the rule',
      ['A negative'],
      term(on('A')),
      ['A stimulates T', 'warning 4: the sign of an input is not that of its rule: the rule is read'],
    ],
    ['no rule', ['A positive', 'B negative'], '', ['A stimulates T', 'B inhibits T']],
  ])('%s', (_name, inputs, terms, edges) => {
    expect(read(file(transition(inputs, terms)))).toEqual(edges)
  })

  test('a rule of inhibitors alone is a node that is strong at rest', () => {
    for (const text of [
      file(transition(['A negative'], term(apply('not', on('A'))))),
      file(transition(['A negative'], term(on('A'), 0), 1)),
    ]) {
      expect(read(text)).toEqual(['A inhibits T'])
      expect(readSbmlQual(text, 'm').pathway?.nodes.T?.rest).toBe('strong')
    }
  })

  test('a rule that is read as edges says what the rule says, whatever is active', () => {
    const literal = fc.constantFrom('A', 'B', 'C', 'D').map(on)
    const { math } = fc.letrec<{ math: string }>((tie) => ({
      math: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        literal,
        literal.map((one) => apply('not', one)),
        fc
          .tuple(fc.constantFrom('and', 'or'), fc.array(tie('math'), { minLength: 2, maxLength: 3 }))
          .map(([op, parts]) => apply(op, ...parts)),
      ),
    }))
    let held = 0
    fc.assert(
      fc.property(math, (math) => {
        const text = file(transition(['A positive', 'B positive', 'C positive', 'D positive'], term(math)))
        const { pathway, problems } = readSbmlQual(text, 'm')
        if (!pathway || problems.some(({ message }) => message.startsWith('a rule that'))) return
        held += 1
        const [tree] = descendantsOf(readXml(text, 'model').root, 'math')
        for (let state = 0; state < 16; state += 1) {
          const given = ['A', 'B', 'C', 'D'].filter((_, bit) => state & (1 << bit))
          const at = (id: string) => (given.includes(id) ? 1 : 0)
          const expected = tree?.children[0] && evaluateMathMl(tree.children[0], at) ? 'strong' : 'none'
          expect(simulate(pathway, { given }).levels.T).toBe(expected)
        }
      }),
      { numRuns: 300 },
    )
    expect(held).toBeGreaterThan(100)
  })

  test('initial levels are resting levels, of what nothing leads to', () => {
    const species = [
      '<qual:qualitativeSpecies qual:id="E" qual:name="E one" qual:compartment="c" qual:constant="true" qual:initialLevel="1"/>',
      '<qual:qualitativeSpecies qual:id="F" qual:compartment="c" qual:constant="true" qual:initialLevel="1" qual:maxLevel="2"/>',
    ].join('')
    const { pathway, problems } = readSbmlQual(file('', species), 'm')
    expect(pathway?.nodes).toMatchObject({
      E: { rest: 'strong', label: { en: 'E one' } },
      F: { rest: 'present' },
    })
    expect(problems.map(({ message }) => message)).toEqual([
      'levels are stretched or pressed to the four of the model',
    ])
  })

  test('several compartments are regions, one alone is everywhere', () => {
    expect(readSbmlQual(file(''), 'm').pathway?.nodes.c).toBeUndefined()
    const two = '<compartment id="c" name="Cell" constant="true"/><compartment id="d" constant="true"/>'
    expect(readSbmlQual(file('', '', two), 'm').pathway?.nodes).toMatchObject({
      c: { kind: 'region', label: { en: 'Cell' } },
      A: { in: 'c' },
    })
  })

  test.each([
    [
      'a kinetic model',
      `<sbml ${namespaces}>\n<model/></sbml>`,
      /^error 2: there are no qualitative species/,
    ],
    ['no model', `<sbml ${namespaces}/>`, /^error 1: there is no model/],
    [
      'level 2',
      '<sbml xmlns="http://www.sbml.org/sbml/level2/version4"/>',
      /^error 1: this is not SBML Level 3/,
    ],
    ['another root', '<a/>', /^error 1: this is not SBML Level 3, but <a>/],
    ['an id twice', file('', '\n<qual:qualitativeSpecies qual:id="A"/>'), /^error 3: a species has no id/],
    ['a file that was cut', file('').slice(0, 500), /^error \d: the file ends inside/],
  ])('%s is an error', (_name, text, message) => {
    const said = read(text)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(message)
  })
})
