import { handoutLayouts } from '../deck/handout-options.ts'
import { edgeStatuses } from '../pathway/model-terms.ts'
import { readings } from '../sources/entry.ts'
import type { Command, Given } from './command.ts'
import { listOf, names, oneOf, text, textIfGiven, toggle, wholeNumber } from './option.ts'
import { outputs } from './outputs.ts'

const out = text('out', '<folder>', 'dist', 'where the outputs go (dist)')
const only = listOf(
  'only',
  '<list>',
  { of: outputs, initial: outputs },
  `of ${outputs.join(', ')}: build these alone`,
)
const clicks = oneOf(
  'clicks',
  '<which>',
  ['final', 'all'],
  'final: a page a slide, after its last click (default)',
  'all:   a page for each click step',
)
const handout = listOf(
  'handout',
  '<list>',
  { of: handoutLayouts, initial: [] },
  `of ${handoutLayouts.join(', ')}: the layouts of the handout`,
)
const forAll = toggle('public', 'for everybody: no word of the notes, as with notes: private in the deck')
const port = wholeNumber('port', { least: 0, most: 65535, initial: 3030 }, 'of the live preview (3030)')
const open = toggle('open', 'open the live preview in a browser')
const given = names('given', '<nodes>', 'what is given, as in a,b')
const knockout = names('knockout', '<nodes>', 'what is taken away')
const antagonist = names('antagonist', '<nodes>', 'what is blocked')
const assume = listOf(
  'assume',
  '<list>',
  { of: edgeStatuses, initial: [] },
  `of ${edgeStatuses.join(', ')}: such edges count as well`,
)
const to = textIfGiven('to', '<file.json>', "the file to add to (the deck's own, or references.json)")
const read = oneOf(
  'read',
  '<how far>',
  ['not', ...readings.filter((reading) => reading !== 'not')],
  `how far you read it: ${readings.join(', ')} (not)`,
)
const json = toggle('json', 'print JSON')

/** Options of every command. */
export const common = {
  quiet: toggle('quiet', 'print errors alone'),
  debug: toggle('debug', 'show where an error comes from that nobody foresaw'),
  help: toggle('help', 'say what there is, or what a command takes'),
  version: toggle('version', 'say which Pathdeck this is'),
}

const decks = { shown: '[deck.md …]', least: 0, most: Number.POSITIVE_INFINITY }

/** All that the command line can do. A command's code is loaded when it is known that it runs. */
export const commands: readonly Command[] = [
  {
    name: 'build',
    words: decks,
    about: 'web talk, one-file talk, slides PDF and handout, into dist/<deck>/',
    options: [out, only, clicks, handout, forAll],
    needsRoom: true,
    run: async (words, options) => buildAll(words, options, options.read(only)),
  },
  {
    name: 'export',
    words: decks,
    about: 'the slides PDF alone',
    options: [out, clicks, forAll],
    needsRoom: true,
    run: async (words, options) => buildAll(words, options, ['pdf']),
  },
  {
    name: 'dev',
    words: { shown: '[deck.md]', least: 0, most: 1 },
    about: 'live preview, presenter mode and handout (/handout), on this machine only',
    options: [port, open],
    needsRoom: true,
    run: async ([deck = 'slides.md'], options) =>
      (await import('./dev.ts')).dev(deck, { port: options.read(port), open: options.read(open) }),
  },
  {
    name: 'pathway check',
    words: { shown: '[model …]', least: 0, most: Number.POSITIVE_INFINITY },
    about: 'is each model sound, and does it reproduce its experiments?',
    options: [],
    run: async (words) => (await import('./pathway-check.ts')).checkPathways(words),
  },
  {
    name: 'pathway simulate',
    words: { shown: '<model>', least: 1, most: 1 },
    about: 'the levels that a model predicts',
    options: [given, knockout, antagonist, assume, json],
    run: async ([model = ''], options) => {
      const condition = {
        given: options.read(given),
        knockout: options.read(knockout),
        antagonist: options.read(antagonist),
        assume: options.read(assume),
      }
      const { simulatePathway } = await import('./pathway-simulate.ts')
      return simulatePathway(model, condition, { json: options.read(json) })
    },
  },
  {
    name: 'pathway convert',
    words: { shown: '<in> <out>', least: 2, most: 2 },
    about: "a model from or to another format, by the file names' endings",
    options: [],
    run: async ([input = '', output = '']) =>
      (await import('./pathway-convert.ts')).convertPathway(input, output),
  },
  {
    name: 'pathway schema',
    words: { shown: '', least: 0, most: 0 },
    about: 'the JSON Schema of model files, for editors',
    options: [],
    run: async () => (await import('./pathway-schema.ts')).printPathwaySchema(),
  },
  {
    name: 'cite list',
    words: { shown: '[deck.md]', least: 0, most: 1 },
    about: 'the works of a bibliography: how far each was read, and where it is cited',
    options: [json],
    run: async ([deck = 'slides.md'], options) =>
      (await import('./cite-list.ts')).listCitations(deck, { json: options.read(json) }),
  },
  {
    name: 'cite add',
    words: { shown: '<id …>', least: 1, most: Number.POSITIVE_INFINITY },
    about: 'works into the bibliography, by DOI, PMID:…, PMCID:…, arXiv:…, or from a file',
    options: [to, read],
    run: async (words, options) =>
      (await import('./cite-add.ts')).addCitations(words, { to: options.read(to), read: options.read(read) }),
  },
]

async function buildAll(
  words: readonly string[],
  options: Given,
  outputs: Parameters<typeof import('./build-all.ts').buildAll>[1]['only'],
): Promise<void> {
  const { buildAll } = await import('./build-all.ts')
  return buildAll(words, {
    out: options.read(out),
    only: outputs,
    clicks: options.read(clicks),
    handout: options.read(handout),
    isPublic: options.read(forAll),
  })
}
