import { describe, expect, test } from 'vitest'
import { readSbgn } from '../../../scripts/exchange/sbgn/read-sbgn.ts'
import { type Pathway, pathwayShape } from '../../../scripts/pathway/schema.ts'

const box = '<bbox x="0" y="0" w="9" h="9"/>'

/** A map of activities A, B, C, T, with what a test is about on line 3. */
function map(parts: string, language = 'language="activity flow"'): string {
  const activities = ['A', 'B', 'C', 'T'].map(
    (name) => `<glyph id="g${name}" class="biological activity"><label text="${name}"/>${box}</glyph>`,
  )
  return `<sbgn xmlns="http://sbgn.org/libsbgn/0.3"><map id="m" ${language}>\n${activities.join('')}\n${parts}\n</map></sbgn>`
}

function arc(kind: string, source: string, target: string): string {
  return `<arc id="${source}-${target}" class="${kind}" source="${source}" target="${target}"><start x="0" y="0"/><end x="1" y="1"/></arc>`
}

function operator(kind: string, id: string, ...inputs: readonly string[]): string {
  const port = `<port id="${id}.1" x="0" y="0"/><port id="${id}.2" x="1" y="0"/>`
  return `<glyph id="${id}" class="${kind}">${box}${port}</glyph>${inputs.map((input) => arc('logic arc', input, `${id}.1`)).join('')}`
}

/** Edges as `A stimulates T`, then warnings and errors with their lines. */
function read(text: string): string[] {
  const { pathway, problems } = readSbgn(text, 'model')
  if (pathway) expect(pathwayShape.parse(pathway)).toEqual(pathway)
  return [
    ...(pathway ? edgesOf(pathway) : []),
    ...problems.map(({ severity, message, at }) => `${severity} ${at?.line}: ${message}`),
  ]
}

function edgesOf({ edges }: Pathway): string[] {
  return edges.map(({ from, to, type, for: only }) => `${from} ${type} ${to}${only ? ` for ${only}` : ''}`)
}

describe('reading', () => {
  test.each([
    ['positive influence', 'A stimulates T'],
    ['negative influence', 'A inhibits T'],
    ['necessary stimulation', 'A requires T'],
    ['unknown influence', 'warning 3: arcs of unknown influence have no sign and are left out'],
    ['equivalence arc', 'warning 3: arcs of equivalence arc are left out'],
  ])('%s', (kind, edge) => {
    expect(read(map(arc(kind, 'gA', 'gT')))).toEqual([edge])
  })

  test.each([
    ['AND', operator('and', 'o', 'gA', 'gB'), 'positive influence', ['A stimulates T', 'B requires T for A']],
    [
      'AND of what is needed',
      operator('and', 'o', 'gA', 'gB'),
      'necessary stimulation',
      ['A requires T', 'B requires T'],
    ],
    ['OR', operator('or', 'o', 'gA', 'gB'), 'positive influence', ['A stimulates T', 'B stimulates T']],
    [
      'OR of inhibitors',
      operator('or', 'o', 'gA', 'gB'),
      'negative influence',
      ['A inhibits T', 'B inhibits T'],
    ],
    [
      'AND with OR: what is in one alternative alone is gated by what is in both',
      operator('or', 'p', 'gB', 'gC') + operator('and', 'o', 'gA', 'p.2'),
      'positive influence',
      ['B stimulates T', 'A requires T for B', 'C stimulates T', 'A requires T for C'],
    ],
    [
      'NOT',
      operator('not', 'o', 'gA'),
      'positive influence',
      [
        'A inhibits T',
        'warning 3: NOT of an input is read as an inhibition of the target: give the target a resting level',
      ],
    ],
    [
      'AND into an inhibition',
      operator('and', 'o', 'gA', 'gB'),
      'negative influence',
      ['warning 3: logic that the model cannot hold is left out'],
    ],
    [
      'a circle of operators',
      operator('and', 'o', 'gA', 'p.2') + operator('and', 'p', 'gB', 'o.2'),
      'positive influence',
      ['warning 3: logic that the model cannot hold is left out'],
    ],
    [
      'a delay',
      operator('delay', 'o', 'gA'),
      'positive influence',
      ['A stimulates T', 'warning 3: delays are left out: all edges take one step'],
    ],
  ])('%s', (_name, operators, kind, edges) => {
    expect(read(map(operators + arc(kind, 'o.2', 'gT')))).toEqual(edges)
  })

  test('a stimulation that is drawn with and without a condition has none', () => {
    expect(
      read(
        map(
          operator('and', 'o', 'gA', 'gB') +
            arc('positive influence', 'o.2', 'gT') +
            arc('positive influence', 'gA', 'gT'),
        ),
      ),
    ).toEqual([
      'A stimulates T',
      'warning 3: an edge that is there already is left out',
      'warning 3: a condition of one of several ways in which a node acts on another is left out',
    ])
  })

  test('kinds, labels and compartments', () => {
    const { pathway } = readSbgn(
      map(
        '<glyph id="c" class="compartment"><label text="cell&#xA;body"/></glyph>' +
          '<glyph id="p" class="perturbation" compartmentRef="c"><label text="heat"/></glyph>' +
          '<glyph id="o" class="phenotype"><label text="A"/></glyph>' +
          '<glyph id="u" class="biological activity"><glyph class="unit of information"><label text="TP53"/></glyph></glyph>' +
          '<glyph id="g" class="biological activity"><label text="FOS"/><glyph class="unit of information"><label text="gene"/><entity name="nucleic acid feature"/></glyph></glyph>',
      ),
      'some name',
    )
    expect(pathway).toMatchObject({
      name: 'some_name',
      title: { en: 'some name' },
      nodes: {
        cell_body: { kind: 'region', label: { en: 'cell body' } },
        heat: { kind: 'intervention', in: 'cell_body' },
        A: { kind: 'molecule' },
        A_2: { kind: 'outcome', label: { en: 'A' } },
        TP53: { kind: 'molecule' },
        FOS: { kind: 'gene' },
      },
    })
  })

  test('arcs that end at nothing, and glyphs of other languages, are counted', () => {
    expect(
      read(
        map(
          `${arc('positive influence', 'gA', 'x')}\n${arc('positive influence', 'x', 'gA')}<glyph id="x" class="process"/>`,
        ),
      ),
    ).toEqual([
      'warning 3: an edge that ends at no node is left out (2 times)',
      'warning 4: glyphs of process are left out',
    ])
  })

  test.each([
    [
      'another language',
      map('', 'language="process description"'),
      /^error 1: the map is process description/,
    ],
    ['no language', map('', ''), /^error 1: the map is of no language/],
    ['another namespace', '\n<sbgn xmlns="http://sbgn.org/libsbgn/9"/>', /^error 2: this is not SBGN-ML/],
    ['another root', '<html/>', /^error 1: this is not SBGN-ML 0.2 or 0.3, but <html>/],
    ['no map', '<sbgn xmlns="http://sbgn.org/libsbgn/0.3"/>', /^error 1: there is no map/],
    [
      'two glyphs of an id',
      map(`<glyph id="gA" class="phenotype"/>`),
      /^error 3: two nodes have the same id/,
    ],
    [
      'a file that was cut',
      map('').slice(0, 200),
      /^error 2: the file ends inside <map>|^error \d: the file ends inside/,
    ],
    [
      'no node',
      '<sbgn xmlns="http://sbgn.org/libsbgn/0.3"><map language="activity flow"/></sbgn>',
      /^error 1: there is no node/,
    ],
  ])('%s is an error', (_name, text, message) => {
    const said = read(text)
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(message)
  })

  test('the language by the version of its specification', () => {
    const version = 'version="http://identifiers.org/combine.specifications/sbgn.af.level-1.version-1.2"'
    expect(read(map(arc('positive influence', 'gA', 'gT'), version))).toEqual(['A stimulates T'])
  })
})
