import { describe, expect, test } from 'vitest'
import type { Format } from '../../scripts/exchange/format.ts'
import { formats } from '../../scripts/exchange/formats.ts'
import { wholeModel } from '../support/whole-model.ts'

/** GPML is not written: a small pathway of WikiPathways' own kind. */
const drawing = `<?xml version="1.0" encoding="UTF-8"?>
<Pathway xmlns="http://pathvisio.org/GPML/2013a" Name="Small">
  <DataNode TextLabel="A" GraphId="a1" Type="Protein"><Graphics CenterX="1" CenterY="1" Width="2" Height="2"/></DataNode>
  <DataNode TextLabel="B" GraphId="b1" Type="Protein"><Graphics CenterX="9" CenterY="1" Width="2" Height="2"/></DataNode>
  <Interaction GraphId="i1"><Graphics><Point X="1" Y="1" GraphRef="a1"/><Point X="9" Y="1" GraphRef="b1" ArrowHead="mim-stimulation"/></Graphics></Interaction>
</Pathway>
`

const readable = formats.filter(({ read }) => read)
const valid = new Map(readable.map((format) => [format, format.write?.(wholeModel).text ?? drawing]))
const isXml = (text: string) => text.startsWith('<?xml')

/** What no format reads: nothing, other files, bytes of no text, nests. */
const anywhere: readonly (readonly [string, string])[] = [
  ['empty', ''],
  ['white space', ' \n\t\r\n '],
  ['a NUL byte', 'a\0b\n'],
  ['control characters', 'a \u0001 \u001b b\n'],
  ['a picture', '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR'],
  ['brackets', '['.repeat(200_000)],
  ['braces', '{"a":'.repeat(50_000)],
  ['parentheses', `a, ${'('.repeat(100_000)}`],
  ['elements', '<a>'.repeat(50_000)],
  ['negations', `a, ${'!'.repeat(100_000)}b`],
  ['list items', `${'- '.repeat(50_000)}a`],
  ['subgraphs', `flowchart LR\n${'subgraph a\n'.repeat(20_000)}`],
  ['blanks', `a${' '.repeat(100_000)}b${' '.repeat(100_000)}!`],
  ['too large', 'a '.repeat(10_000_001)],
]

/** More than a pattern gets through that tries every way to share blanks out among its parts. */
const long = ' '.repeat(20_000)

/** Other tries of a valid document, by what is replaced with what; at the first place, which must be there. */
const changes = new Map<string, readonly (readonly [string | RegExp, string])[]>([
  [
    'SIF',
    [
      ['stimulates', ''],
      ['stimulates', 'binds'],
      ['\tstimulates\tconstructor', '\tstimulates'],
      ['drug\t', '\t\t'],
      ['drug', 'x'.repeat(3000).replaceAll('x', 'x\t')],
      ['inhibits', '-1.5e999'],
    ],
  ],
  [
    'Cytoscape Exchange 2',
    [
      ['"2.0"', '"1.0"'],
      ['"2.0"', '2'],
      ['"id": 0', '"id": "0"'],
      ['"id": 0', '"id": 1e400'],
      ['"id": 0', '"id": 1'],
      ['"s": 0', '"s": 12345678901234567890'],
      ['"s": 0', '"s": 77'],
      ['"t": 4', '"t": null'],
      ['"v": {', '"v": [], "w": {'],
      ['"success": true', '"success": false'],
      ['"success": true', '"success": "yes"'],
      ['"nodes": [\n', '"nodes": {}, "other": [\n'],
      ['"kind": "drug"', '"kind": 7'],
      ['"interaction": "stimulates"', '"interaction": ["stimulates"]'],
      ['"pathdeck:evidence": "[', '"pathdeck:evidence": "[['],
      ['"pathdeck:views": "{', '"pathdeck:views": "[1] {'],
      ['"in": "cortex"', '"in": "nowhere"'],
      ['"strength": "present"', '"strength": "huge"'],
      ['[', '[1, '],
      ['"name": "receptor"', '"name": "drugs"'],
    ],
  ],
  [
    'BoolNet',
    [
      ['drug, drug', 'drug drug'],
      ['drug, drug', ', drug'],
      ['drug, drug', 'drug,'],
      ['drug, drug', 'drug, drug &'],
      ['drug, drug', 'drug, & drug'],
      ['drug, drug', 'drug, (drug'],
      ['drug, drug', 'drug, drug)'],
      ['drug, drug', 'drug, drug drug'],
      ['drug, drug', 'drug, 9e999'],
      ['drug, drug', 'drug, maj(drug)'],
      ['drug, drug', `drug,${long}drug${long}!`],
      ['drug, drug', 'drug, drug, 0.5'],
      ['drug, drug', `drug, ${'('.repeat(65)}drug${')'.repeat(65)}`],
    ],
  ],
  [
    'Mermaid flowchart',
    [
      ['flowchart LR', 'pie'],
      ['flowchart LR', 'sequenceDiagram'],
      ['flowchart LR', 'flowchart SIDEWAYS'],
      ['-->', '---'],
      ['-->', '<-->'],
      ['-->', '->'],
      ['-->', '--o'],
      ['["', '["" "'],
      ['"]', '"'],
      ['\n', '\nend\n'],
      ['\n  end\n', '\n'],
      ['\n', '\nsubgraph x\n'],
      ['\n', '\n-->\n'],
      ['\n', '\n???\n'],
      ['\n', `\nclass${long}!\n`],
      ['\n', `\nclass a${long}b${long}!\n`],
      ['\n', `\nsubgraph${long}x${long}[${long}"\n`],
      ['\n', `\nsubgraph a[${long}x\n`],
      ['\n', `\na${long}--${long}x${long}\n`],
      ['\n', `\na${long}&${long}!\n`],
      ['\n', `\na[${long}"${long}\n`],
    ],
  ],
  [
    'Pathdeck model',
    [
      ['name: whole', 'name: 9e999'],
      ['name: whole', 'name: [whole'],
      ['name: whole', 'name: whole\nname: twice'],
      ['name: whole', 'name: &a [*a]'],
      ['name: whole', 'name: *nowhere'],
      ['name: whole', `name: whole\nx: &x [a]\n${'y: [*x]\n'}`],
      ['nodes:', 'nodes: 7\nothers:'],
      ['kind: drug', 'kind: pill'],
      ['to: end', 'to: nowhere'],
      ['strength: present', 'strength: 3'],
      ['edges:', 'edges: {}\nmore:'],
      ['\n', '\n\t\tx: y\n'],
      ['\n', '\n__proto__: { a: b }\n'],
    ],
  ],
])

/** Changes that no XML document survives. */
const xmlChanges: readonly (readonly [string | RegExp, string])[] = [
  [/\?>/, '?><!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;&b;">]>'],
  [/\?>/, '?><other/>'],
  [/<(\w+)/, '<nothing><$1'],
  [/\/>/, '>'],
  [/="/, '='],
  [/="/, '="&undefined;'],
  [/="/, '="<'],
  [/<\//, '</x'],
  [/ (\w+)="/, ' $1="x" $1="'],
  [/xmlns="[^"]*"/, 'xmlns="urn:other"'],
  [/\?>\s*<[\s\S]*/, '?>'],
  [/\?>/, `?>${'<a>'.repeat(65)}${'</a>'.repeat(65)}`],
]

/** The text up to each of so many places, all over it. */
function cutOff(text: string, places: number): [string, string][] {
  return Array.from({ length: places }, (_, index) => {
    const end = Math.floor((text.length * (index + 1)) / (places + 1))
    return [`cut off at ${end} of ${text.length}`, text.slice(0, end)]
  })
}

function changed(text: string, [from, to]: readonly [string | RegExp, string]): [string, string] {
  const after = text.replace(from, to)
  if (after === text) throw new Error(`there is no ${from} to change`)
  return [`${from} → ${to.slice(0, 40)}`, after]
}

/** Malformed in any case, and malformed or by chance still a smaller document. */
function malformed(format: Format, text: string) {
  const own = (changes.get(format.name) ?? []).map((change) => changed(text, change))
  const marked = isXml(text) ? xmlChanges.map((change) => changed(text, change)) : []
  return { never: [...anywhere, ...own, ...marked], perhaps: cutOff(text, 30) }
}

test('there are at least 200 malformed inputs', () => {
  const all = [...valid].map(([format, text]) => malformed(format, text))
  expect(all.flatMap(({ never, perhaps }) => [...never, ...perhaps]).length).toBeGreaterThanOrEqual(200)
})

describe.each([...valid].map(([format, text]) => [format.name, format, text] as const))(
  '%s',
  (_, format, text) => {
    test('the document that the others are made from is good', () => {
      expect(format.read?.(text, 'model').pathway).toBeDefined()
    })

    test.each(malformed(format, text).never)('%s: an error with a line', (_, input) => {
      const { pathway, problems } = format.read?.(input, 'model') ?? { problems: [] }
      const errors = problems.filter(({ severity }) => severity === 'error')
      expect(pathway).toBeUndefined()
      expect(errors.length).toBeGreaterThan(0)
      expect(problems.length).toBeLessThan(300)
      for (const { at } of errors) expect(at?.line).toBeGreaterThanOrEqual(1)
    })

    test.each(malformed(format, text).perhaps)('%s: an error with a line, or a model', (_, input) => {
      const { pathway, problems } = format.read?.(input, 'model') ?? { problems: [] }
      const errors = problems.filter(({ severity }) => severity === 'error')
      expect(errors.length === 0).toBe(pathway !== undefined)
      for (const { at } of errors) expect(at?.line).toBeGreaterThanOrEqual(1)
    })
  },
)
