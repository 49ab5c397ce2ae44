import { describe, expect, test } from 'vitest'
import { readGpml } from '../../../scripts/exchange/gpml/read-gpml.ts'
import { pathwayShape } from '../../../scripts/pathway/schema.ts'

/** An end of a line: what it is attached to, and its arrow head. */
type End = readonly [ref: string | undefined, head?: string]

const attribute = (name: string, value: string | undefined) =>
  value === undefined ? '' : ` ${name}="${value}"`

/** The two ways of writing the same pathway. */
const dialects = {
  '2013a': {
    file: (parts: {
      nodes?: string
      labels?: string
      groups?: string
      lines?: string
      literature?: string
    }) =>
      `<Pathway xmlns="http://pathvisio.org/GPML/2013a" Name="Test pathway" Organism="Homo sapiens">
<Graphics BoardWidth="9" BoardHeight="9"/>
${parts.nodes ?? ''}
${parts.lines ?? ''}
${parts.labels ?? ''}${parts.groups ?? ''}<InfoBox CenterX="0" CenterY="0"/>
${parts.literature ?? ''}</Pathway>`,
    node: (
      id: string,
      label: string,
      type: string,
      more: { group?: string; xref?: readonly [string, string] } = {},
    ) =>
      `<DataNode TextLabel="${label}" GraphId="${id}" Type="${type}"${attribute('GroupRef', more.group && `group-${more.group}`)}><Xref Database="${more.xref?.[0] ?? ''}" ID="${more.xref?.[1] ?? ''}"/></DataNode>`,
    state: (id: string, owner: string) =>
      `</DataNode><State TextLabel="P" GraphId="${id}" GraphRef="${owner}"/>`,
    label: (id: string, label: string) => `<Label TextLabel="${label}" GraphId="${id}"/>`,
    group: (id: string) => `<Group GroupId="group-${id}" GraphId="${id}" Style="Complex"/>`,
    line: (from: End, to: End, more: { anchor?: string; cites?: string } = {}) =>
      `<Interaction>${more.cites ? `<BiopaxRef>${more.cites}</BiopaxRef>` : ''}<Graphics><Point X="0" Y="0"${attribute('GraphRef', from[0])}${attribute('ArrowHead', from[1])}/><Point X="1" Y="1"/><Point X="2" Y="2"${attribute('GraphRef', to[0])}${attribute('ArrowHead', to[1])}/>${more.anchor ? `<Anchor Position="0.5" GraphId="${more.anchor}"/>` : ''}</Graphics></Interaction>`,
    literature: (id: string, pubmed: string) =>
      `<Biopax><bp:PublicationXref xmlns:bp="http://www.biopax.org/release/biopax-level3.owl#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" rdf:id="${id}"><bp:ID>${pubmed}</bp:ID><bp:DB>PubMed</bp:DB><bp:TITLE>A paper</bp:TITLE></bp:PublicationXref></Biopax>`,
    heads: {
      inhibits: 'mim-inhibition',
      stimulates: 'mim-stimulation',
      plain: 'Arrow',
      binding: 'mim-binding',
      catalysis: 'mim-catalysis',
      conversion: 'mim-conversion',
      none: undefined,
    },
    paper: 'A paper',
  },
  '2021': {
    file: (parts: {
      nodes?: string
      labels?: string
      groups?: string
      lines?: string
      literature?: string
    }) =>
      `<Pathway xmlns="http://pathvisio.org/GPML/2021" title="Test pathway" organism="Homo sapiens">
<Graphics boardWidth="9" boardHeight="9"/>
<DataNodes>${parts.nodes ?? ''}</DataNodes>
<Interactions>${parts.lines ?? ''}</Interactions>
<Labels>${parts.labels ?? ''}</Labels><Groups>${parts.groups ?? ''}</Groups><Citations>${parts.literature ?? ''}</Citations></Pathway>`,
    node: (
      id: string,
      label: string,
      type: string,
      more: { group?: string; xref?: readonly [string, string] } = {},
    ) =>
      `<DataNode textLabel="${label}" elementId="${id}" type="${type}"${attribute('groupRef', more.group)}>${more.xref ? `<Xref dataSource="${more.xref[0]}" identifier="${more.xref[1]}"/>` : ''}</DataNode>`,
    state: (id: string, _owner: string) =>
      `<States><State textLabel="P" elementId="${id}"/></States></DataNode>`,
    label: (id: string, label: string) => `<Label textLabel="${label}" elementId="${id}"/>`,
    group: (id: string) => `<Group elementId="${id}" type="Complex"/>`,
    line: (from: End, to: End, more: { anchor?: string; cites?: string } = {}) =>
      `<Interaction elementId="i"><Waypoints><Point x="0" y="0"${attribute('elementRef', from[0])}${attribute('arrowHead', from[1] ?? 'Undirected')}/><Point x="2" y="2"${attribute('elementRef', to[0])}${attribute('arrowHead', to[1] ?? 'Undirected')}/>${more.anchor ? `<Anchor elementId="${more.anchor}" position="0.5"/>` : ''}</Waypoints>${more.cites ? `<CitationRef elementRef="${more.cites}"/>` : ''}</Interaction>`,
    literature: (id: string, pubmed: string) =>
      `<Citation elementId="${id}"><Xref identifier="${pubmed}" dataSource="pubmed"/></Citation>`,
    heads: {
      inhibits: 'Inhibition',
      stimulates: 'Stimulation',
      plain: 'Directed',
      binding: 'Binding',
      catalysis: 'Catalysis',
      conversion: 'Conversion',
      none: undefined,
    },
    paper: 'pubmed 123',
  },
} as const

/** Edges as `A stimulates B`, then warnings and errors with their lines. */
function read(text: string): string[] {
  const { pathway, problems } = readGpml(text, 'model')
  if (pathway) expect(pathwayShape.parse(pathway)).toEqual(pathway)
  return [
    ...(pathway?.edges ?? []).map(({ from, to, type }) => `${from} ${type} ${to}`),
    ...problems.map(({ severity, message, at }) => `${severity} ${at?.line}: ${message}`),
  ]
}

describe.each(['2013a', '2021'] as const)('GPML %s', (version) => {
  const { file, node, state, label, group, line, literature, heads, paper } = dialects[version]
  const nodes = ['A', 'B', 'C'].map((id) => node(`x${id}`, id, 'Protein')).join('')
  const lines = (...lines: readonly string[]) => read(file({ nodes, lines: lines.join('') }))

  test('title, kinds, labels and identifiers', () => {
    const { pathway, problems } = readGpml(
      file({
        nodes: [
          node('a', 'NAD+', 'Metabolite', { xref: ['ChEBI', 'CHEBI:15846'] }),
          node('b', 'NAD-', 'GeneProduct', { xref: ['Entrez Gene', '435'] }),
          node('c', '&#10;5-HT&#10;release ', 'Pathway', { xref: ['WikiPathways', 'has a space'] }),
          node('d', 'Sleep', 'Phenotype', { xref: ['Ensembl', 'ENSG1'] }),
          node('e', 'TP53', 'Protein'),
          node('f', 'PRC2', 'Complex'),
          node('g', 'Promoter', 'DNA'),
        ].join(''),
        labels: label('l', 'A remark'),
      }),
      'wp1',
    )
    expect(problems).toEqual([])
    expect(pathway).toMatchObject({
      name: 'wp1',
      title: { en: 'Test pathway (Homo sapiens)' },
      nodes: {
        NAD: { kind: 'molecule', label: { en: 'NAD+' }, identifiers: ['CHEBI:15846'] },
        NAD_2: { kind: 'molecule', label: { en: 'NAD-' }, identifiers: ['ncbigene:435'] },
        n_5_HT_release: { kind: 'process', label: { en: '5-HT release' }, identifiers: [] },
        Sleep: { kind: 'outcome', identifiers: ['ensembl:ENSG1'] },
        TP53: { kind: 'protein' },
        PRC2: { kind: 'complex' },
        Promoter: { kind: 'gene' },
      },
    })
    expect(Object.keys(pathway?.nodes ?? {})).toHaveLength(7)
  })

  test('signs', () => {
    expect(lines(line(['xA'], ['xB', heads.stimulates]), line(['xA'], ['xC', heads.inhibits]))).toEqual([
      'A stimulates B',
      'A inhibits C',
    ])
    expect(lines(line(['xA'], ['xB', 'mim-necessary-stimulation']))).toEqual(['A requires B'])
    expect(lines(line(['xA'], ['xB', 'TBar']))).toEqual(['A inhibits B'])
  })

  test('an arrow head at the start is an edge the other way, one at both ends two edges', () => {
    expect(lines(line(['xA', heads.inhibits], ['xB']))).toEqual(['B inhibits A'])
    expect(lines(line(['xA', heads.inhibits], ['xB', heads.stimulates]))).toEqual([
      'A stimulates B',
      'B inhibits A',
    ])
  })

  test('what says no sign or direction is counted, never guessed', () => {
    expect(
      lines(
        line(['xA'], ['xB', heads.binding]),
        line(['xA'], ['xB']),
        line(['xA'], ['xC']),
        line(['xA'], [undefined, heads.inhibits]),
        line(['xA'], ['nowhere', heads.inhibits]),
        line(['xA'], ['xB', 'Sparkle']),
      ),
    ).toEqual([
      'warning 4: an arrow of binding says no sign and is left out',
      'warning 4: a line without an arrow head says no direction and is left out (2 times)',
      'warning 4: an interaction that is not attached at both ends is left out',
      'warning 4: an interaction without a node at both ends is left out',
      'warning 4: an arrow of the kind &quot;Sparkle&quot; says no sign and is left out'.replaceAll(
        '&quot;',
        '"',
      ),
    ])
    expect(lines(line(['xA'], ['xB', heads.plain]), line(['xB'], ['xC', heads.plain]))).toEqual([
      'A stimulates B',
      'B stimulates C',
      'warning 4: an arrow that does not say more is read as a stimulation (2 times)',
    ])
  })

  test('what acts on a conversion acts on its product; what branches off comes from where it starts', () => {
    expect(
      lines(
        line(['xA'], ['xB', heads.conversion], { anchor: 'k' }),
        line(['xC'], ['k', heads.catalysis]),
        line(['k'], ['xC', heads.inhibits]),
      ),
    ).toEqual([
      'A stimulates B',
      'C stimulates B',
      'A inhibits C',
      'warning 4: an arrow from what is used up or moved to what becomes of it is read as a stimulation',
      'warning 4: what acts on a line is read as acting on what the line leads to',
      'warning 4: what starts on a line is read as coming from where the line comes from',
    ])
  })

  test('what acts on an inhibition is not read as acting on its target', () => {
    expect(
      lines(line(['xA'], ['xB', heads.inhibits], { anchor: 'k' }), line(['xC'], ['k', heads.inhibits])),
    ).toEqual([
      'A inhibits B',
      'warning 4: a line that ends on another one, which is no simple stimulation, is left out',
      'warning 4: an interaction without a node at both ends is left out',
    ])
  })

  test('lines that end at each other come to an end', () => {
    expect(
      lines(
        line(['xA'], ['l', heads.stimulates], { anchor: 'k' }),
        line(['xB'], ['k', heads.stimulates], { anchor: 'l' }),
      ).filter((each) => !each.startsWith('warning')),
    ).toEqual([])
  })

  test('an edge at a group is one at each member', () => {
    expect(
      read(
        file({
          nodes:
            node('a', 'A', 'Protein') +
            node('b', 'B', 'Protein', { group: 'g' }) +
            node('c', 'C', 'Protein', { group: 'g' }),
          groups: group('g'),
          lines: line(['g'], ['a', heads.inhibits]),
        }),
      ),
    ).toEqual([
      'B inhibits A',
      'C inhibits A',
      'warning 4: an edge at a group is read as an edge at each of its members',
    ])
  })

  test('an edge at a state is one at its node, and a label is a node when an edge ends there', () => {
    const phosphorylated = node('b', 'B', 'Protein').replace('</DataNode>', state('s', 'b'))
    expect(
      read(
        file({
          nodes: node('a', 'A', 'Protein') + phosphorylated,
          labels: label('l', 'Apoptosis') + label('m', 'A remark'),
          lines: line(['a'], ['s', heads.stimulates]) + line(['s'], ['l', heads.inhibits]),
        }),
      ),
    ).toEqual(['A stimulates B', 'B inhibits Apoptosis'])
  })

  test('literature of an interaction is its evidence', () => {
    const { pathway } = readGpml(
      file({
        nodes,
        lines:
          line(['xA'], ['xB', heads.inhibits], { cites: 'p' }) +
          line(['xA'], ['xC', heads.inhibits], { cites: 'q' }),
        literature: literature('p', '123'),
      }),
      'm',
    )
    expect(pathway?.edges.map(({ evidence }) => evidence)).toEqual([[{ cite: 'pubmed_123' }], []])
    expect(pathway?.sources).toEqual({
      pubmed_123: { title: paper, url: 'https://pubmed.ncbi.nlm.nih.gov/123/' },
    })
  })

  test('bad files are errors with a line', () => {
    const whole = file({ nodes })
    expect(read(file({}))).toEqual(['error 1: there is no node in it'])
    expect(read(whole.slice(0, -20))[0]).toMatch(/^error \d: (the file ends inside|not well-formed)/)
    expect(read(whole.replace(/GPML\/20\w+/, 'GPML/2008a'))[0]).toMatch(
      /^error 1: this is not GPML 2013a or 2021/,
    )
    expect(read(whole.replaceAll('"xB"', '"xA"'))).toEqual(['error 3: two nodes have the same id'])
  })
})
