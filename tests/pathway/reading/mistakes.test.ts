import { expect, test } from 'vitest'
import { checkPathway } from '../../../scripts/pathway/check-pathway.ts'
import { readPathway } from '../../../scripts/pathway/read-pathway.ts'

/** A first model, as the manual has it. */
const good = `name: relief
title: { en: A drug with two receptors }
sources:
  doe2026: { title: Doe 2026, url: "https://example.org/doe" }
nodes:
  drug: { kind: drug, label: { en: Drug } }
  blocker: { kind: drug, label: Blocker }
  receptor:
    kind: receptor
    label: { en: Receptor }
    rest: none
  relief: { kind: outcome, label: { en: Relief } }
edges:
  - { from: drug, to: receptor, type: stimulates, strength: present, evidence: [{ cite: doe2026 }] }
  - { from: blocker, to: receptor, type: inhibits, evidence: [{ cite: doe2026 }] }
  - from: receptor
    to: relief
    type: requires
    evidence: [{ cite: doe2026, locator: Fig. 1 }]
experiments:
  - id: E1
    title: Drug
    given: drug
    expect: { relief: present }
    status: reported
    evidence: [{ cite: doe2026 }]
  - id: E2
    title: Both
    given: [drug, blocker]
    expect: { relief: { below: E1 } }
    status: reported
    evidence: [{ cite: doe2026 }]
views:
  main: { nodes: [drug, relief], direction: TB }
`

/** What is said of a model: `line: message (hint)`. */
function saidOf(text: string): string[] {
  const { pathway, problems, placeOf } = readPathway(text, 'relief.yaml')
  const found = pathway ? [...problems, ...checkPathway(pathway, placeOf)] : problems
  return found.map(({ message, at, hint }) => `${at?.line}: ${message}${hint ? ` (${hint})` : ''}`)
}

test('the model without a mistake has none', () => {
  expect(saidOf(good)).toEqual([])
})

/** What a hand does wrong, and what is said of it: each has its line, and says what to do where it is not plain. */
test.each<[mistake: string, part: string, otherwise: string, said: string | RegExp]>([
  // Punctuation.
  [
    'a comma is missing',
    'from: drug, to',
    'from: drug to',
    /^14: a comma or quotes are missing: drug to: receptor \(.*commas/,
  ],
  [
    'a colon is missing',
    'given: drug',
    'given drug',
    '23: a colon is missing behind given (write given: drug)',
  ],
  [
    'a colon is missing in braces',
    'to: receptor,',
    'to receptor,',
    /^14: edge 1 has no key "to receptor" .*to: receptor\)$/,
  ],
  [
    'no blank behind the colon',
    'kind: receptor',
    'kind:receptor',
    '9: a blank is missing behind the colon (write kind: receptor)',
  ],
  [
    'no blank behind the dash',
    '- from: receptor',
    '-from: receptor',
    /^16: a blank is missing behind the dash/,
  ],
  ['a brace is missing', '{ en: Drug } }', '{ en: Drug }', /^6: this { is not closed: a } is missing/],
  ['a brace too many', '{ en: Drug } }', '{ en: Drug } } }', /^6: this } closes nothing/],
  [
    'doubled braces',
    'label: { en: Receptor }',
    'label: {{ en: Receptor }}',
    /^10: braces or brackets stand in place of a key/,
  ],
  [
    'a bracket is missing',
    '[drug, blocker]',
    '[drug, blocker',
    /^29: this \[ is not closed: a \] is missing/,
  ],
  ['a brace for a bracket', 'Fig. 1 }]', 'Fig. 1 }}', /^19: this \[ is not closed: a \] is missing/],
  ['a quote is missing', 'en: Receptor }', 'en: "Receptor }', /^10: this quote is not closed/],
  ['a quote too early', 'Fig. 1', '"Fig" 1', /^19: this is too much: 1 .*quotes go round the whole text/],
  [
    'an apostrophe in single quotes',
    'label: Blocker',
    "label: 'Doe's'",
    /^7: this is too much: s' .*written twice\)$/,
  ],
  ['a backslash in quotes', 'Fig. 1', '"Fig\\d"', /^19: \\d means nothing in a text in quotes/],
  [
    'a colon in a label',
    'en: Receptor',
    'en: Receptor: A',
    /^10: a comma or quotes are missing: Receptor: A \(a text with a colon stands in quotes/,
  ],
  [
    'a colon in a title',
    'title: Both',
    'title: Both: again',
    /^28: there are two colons in one line: Both: again \(.*quotes/,
  ],
  [
    'a comma in a label',
    'en: Receptor',
    'en: Receptor (A, B)',
    /^10: B\) of label of node receptor: .*\(a text with a comma stands in quotes\)$/,
  ],
  ['a text that begins with @', 'Fig. 1', '@Fig', '19: a text cannot begin with @ (put it in quotes)'],
  ['a text that begins with *', 'Fig. 1', '*Fig', /^19: \*Fig stands for nothing.*quotes\)$/],
  [
    'a text that begins with >',
    'title: Both',
    'title: > Both',
    /^28: Both cannot stand here \(a text that begins with >/,
  ],
  // Lines.
  ['a tab', '    to: relief', '\tto: relief', /^17: a tab stands at the beginning of this line/],
  ['a blank too many', '    to: relief', '     to: relief', /^17: the indentation of this line fits none/],
  ['a blank too few', '    to: relief', '   to: relief', /^17: the indentation of this line fits none/],
  [
    'a dash is missing',
    '  - from: receptor',
    '  from: receptor',
    /^16: the indentation.*an entry of a list with a dash/,
  ],
  ['a second document', 'nodes:', '---\nnodes:', /^5: three dashes begin a second document/],
  [
    'a key twice',
    'rest: none',
    'rest: none\n    kind: drug',
    '12: the key "kind" is there twice (keep one of them)',
  ],
  ['an unknown tag', 'name: relief', 'name: !x relief', '1: !x is a tag that means nothing here'],
  // Keys.
  [
    'a misspelt key',
    'strength: present',
    'stregnth: present',
    /^14: edge 1 has no key "stregnth".*\(did you mean strength\?\)$/,
  ],
  [
    'a misspelt key that is required',
    'kind: receptor',
    'knid: receptor',
    /^9: node receptor has no key "knid".*\(did you mean kind\?\)$/,
  ],
  [
    'a misspelt part',
    'experiments:',
    'experiment:',
    /^20: the model has no key "experiment".*\(did you mean experiments\?\)$/,
  ],
  [
    'a key of another part',
    'rest: none',
    'given: [drug]',
    /^11: node receptor has no key "given".*\(it has kind, label, /,
  ],
  ['a key is missing', '    kind: receptor\n', '', '8: kind of node receptor is missing'],
  ['an empty key', 'kind: receptor', 'kind:', /^9: kind of node receptor is empty \(it is one of drug, /],
  // Values.
  [
    'a misspelt word',
    'kind: receptor',
    'kind: recpetor',
    /^9: kind of node receptor must be one of drug, .*, not "recpetor" \(did you mean receptor\?\)$/,
  ],
  [
    'a kind that is none',
    'kind: receptor',
    'kind: enzyme',
    /^9: kind of node receptor must be one of drug, .*, not "enzyme"$/,
  ],
  [
    'a misspelt type',
    'type: inhibits',
    'type: inhibts',
    /^15: type of edge 2 must be .* \(did you mean inhibits\?\)$/,
  ],
  [
    'a misspelt status',
    'status: reported',
    'status: reprted',
    /^25: status of experiment 1 must be .* \(did you mean reported\?\)$/,
  ],
  [
    'a misspelt level',
    'relief: present',
    'relief: pressent',
    /^24: relief of expect of experiment 1 must be one of .*\(did you mean present\?\)$/,
  ],
  [
    'a misspelt bound',
    'below: E1',
    'blow: E1',
    /^30: relief of expect of experiment 2 has no key "blow".*\(did you mean below\?\)$/,
  ],
  ['no bound', '{ below: E1 }', '{}', /^30: relief of expect of experiment 2: no level is expected/],
  [
    'a number for a level',
    'relief: present',
    'relief: 2',
    /^24: relief of expect of experiment 1 must be .*not 2/,
  ],
  [
    'a number for a text',
    'label: Blocker',
    'label: 5',
    /^7: label of node blocker must be a text or .*, not 5 \(write "5"\)$/,
  ],
  [
    'a list for a text',
    'label: Blocker',
    'label: [Blocker]',
    /^7: label of node blocker must be a text or .*, not a list$/,
  ],
  [
    'a text for a list',
    '[{ cite: doe2026, locator: Fig. 1 }]',
    'doe2026',
    '19: evidence of edge 3 must be a list, not "doe2026" (write [{ cite: doe2026 }])',
  ],
  [
    'keys for a list',
    'given: [drug, blocker]',
    'given: { drug: strong }',
    /^29: given of experiment 2 must be a text or a list, not a value with keys/,
  ],
  [
    'a text for true',
    '{ below: E1 }',
    '{ below: E1, contested: maybe }',
    /^30: contested of .* must be true or false, not "maybe"$/,
  ],
  [
    'three ends of a way',
    'nodes: [drug, relief]',
    'between: [[drug, receptor, relief]]',
    /^34: between 1 of view main must have at most 2 entries/,
  ],
  ['an id that is none', 'drug: { kind', '5ht: { kind', /^6: node 5ht: a name begins with a letter/],
  [
    'a language that is none',
    '{ en: Receptor }',
    '{ english: Receptor }',
    /^10: english of label of node receptor: a language is written/,
  ],
  [
    'an address that runs',
    'https://example.org/doe',
    'javascript:alert(1)',
    /^4: url of source doe2026: an address begins/,
  ],
  [
    'an identifier that is none',
    'rest: none',
    'identifiers: [P12345]',
    /^11: identifiers 1 of node receptor: an identifier is database:accession/,
  ],
  // Ids.
  [
    'a transposed id',
    'from: receptor',
    'from: recpetor',
    '16: there is no node "recpetor" (did you mean receptor?)',
  ],
  ['an id in capitals', 'given: drug', 'given: Drug', '23: there is no node "Drug" (did you mean drug?)'],
  [
    'an unknown source',
    'cite: doe2026, locator',
    'cite: deo2026, locator',
    '19: there is no source "deo2026" (did you mean doe2026?)',
  ],
  ['an unknown experiment', 'below: E1', 'below: E9', /^30: there is no experiment "E9"/],
  [
    'a node in a view that is gone',
    'nodes: [drug, relief]',
    'nodes: [drug, releif]',
    '34: there is no node "releif" (did you mean relief?)',
  ],
  [
    'an edge twice',
    'experiments:',
    '  - { from: drug, to: receptor, type: stimulates, evidence: [{ cite: doe2026 }] }\nexperiments:',
    /^20: the edge is there twice: drug stimulates receptor/,
  ],
  ['an experiment twice', 'id: E2', 'id: E1', /^27: two experiments are called E1/],
  // Science.
  [
    'a wrong sign',
    'type: stimulates',
    'type: inhibits',
    /^24: E1: relief should be present, the model predicts none/,
  ],
  [
    'an edge too many',
    'experiments:',
    '  - { from: blocker, to: relief, type: stimulates, evidence: [{ cite: doe2026 }] }\nexperiments:',
    /^25: E1: relief should be present, the model predicts none/,
  ],
  [
    'no evidence',
    ', evidence: [{ cite: doe2026 }] }\n  - { from: blocker',
    ' }\n  - { from: blocker',
    /^14: no evidence: drug stimulates receptor/,
  ],
  [
    '`for` in a wrong place',
    'type: inhibits',
    'type: inhibits, for: drug',
    /^15: "for" belongs to requires, not to inhibits/,
  ],
])('%s', (_mistake, part, otherwise, said) => {
  expect(good).toContain(part)
  const [first, ...more] = saidOf(good.replace(part, otherwise))
  if (typeof said === 'string') expect(first).toBe(said)
  else expect(first).toMatch(said)
  // Nobody reads about what a mistake brings with it.
  expect(more.length).toBeLessThanOrEqual(1)
  expect([first, ...more].join()).not.toMatch(
    /expected [a-z]+, received|Invalid|must match pattern|collection|scalar|YAML stream/,
  )
})

test.each([
  ['', '1: this file holds nothing, and no model'],
  ['# name: relief\n', '1: this file holds nothing, and no model'],
  ['- drug\n- relief\n', '1: this file holds a list, and no model'],
  ['relief', '1: this file holds a text, and no model'],
  ['PK\u0003\u0004\0\0', '1: this file holds no text, and no model'],
])('a file that is no model: %j', (text, said) => {
  expect(saidOf(text)[0]).toContain(said)
})

test.each(['\r\n', '\r'])('lines may end in %j', (end) => {
  expect(saidOf(good.replaceAll('\n', end))).toEqual([])
  expect(saidOf(good.replace('kind: receptor', 'kind: x').replaceAll('\n', end))[0]).toMatch(/^9: kind of/)
})

test('a byte-order mark is no mistake', () => {
  expect(saidOf(`\uFEFF${good}`)).toEqual([])
})
