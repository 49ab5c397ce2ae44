import { handoutLayouts } from '../deck/handout-options.ts'
import { edgeStatuses } from '../pathway/model-terms.ts'
import { readings } from '../sources/entry.ts'
import type { BuildOptions } from './build.ts'
import type { Command, Given, Words } from './command.ts'
import { shells } from './completion/shells.ts'
import {
  listOf,
  names,
  oneOf,
  oneOfIfGiven,
  text,
  textIfGiven,
  textOrNone,
  toggle,
  wholeNumber,
} from './option.ts'
import { outputs } from './outputs.ts'
import { wrongUsage } from './wrong-usage.ts'

const out = text('out', '<folder>', { initial: 'dist', offers: 'folders' }, 'where the outputs go (dist)')
const only = listOf(
  'only',
  '<list>',
  { of: outputs, initial: outputs },
  `of ${outputs.join(', ')}: build these alone`,
)
const clicks = oneOfIfGiven(
  'clicks',
  '<which>',
  ['final', 'all'],
  'final: a page a slide, after its last click (default, or as the deck says)',
  'all:   a page for each click step',
)
const handout = listOf(
  'handout',
  '<list>',
  { of: handoutLayouts, initial: [] },
  `of ${handoutLayouts.join(', ')}: the layouts of the handout`,
)
const forAll = toggle('public', 'for everybody: no word of the notes, as with notes: private in the deck')
const draft = toggle('draft', 'to look at while you write: small labels and what is merely poor only warn')
const strict = toggle('strict', 'every warning is an error, as with checks: strict in the deck')
const lenient = toggle(
  'lenient',
  'whatever can be shown is built: what is missing has a placeholder, and is a warning',
)
const update = toggle('update', 'fetch what is there as well, and say what changed')
const port = wholeNumber('port', { least: 0, most: 65535, initial: 3030 }, 'of the live preview (3030)')
const host = textOrNone(
  'host',
  '<address>',
  'open the live preview to other machines, such as a phone as remote control:',
  'to those that have the address which it prints, with a token',
)
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
const to = textIfGiven(
  'to',
  '<file.json>',
  { offers: 'files' },
  "the file to add to (the deck's own, or references.json)",
)
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

const anyNumber = Number.POSITIVE_INFINITY
const decks: Words = { shown: '[deck.md …]', offers: 'decks', least: 0, most: anyNumber }
const oneDeck: Words = { shown: '[deck.md]', offers: 'decks', least: 0, most: 1 }

/** All that the command line can do. A command's code is loaded when it is known that it runs. */
export const commands: readonly Command[] = [
  {
    name: 'build',
    words: decks,
    about: 'web talk, one-file talk, slides PDF and handout, into dist/<deck>/',
    options: [out, only, clicks, handout, forAll, draft, strict, lenient],
    examples: [
      ['pathdeck build', 'slides.md into dist/slides/'],
      ['pathdeck build talks/birds/slides.md', 'into dist/birds/'],
      ["pathdeck build 'decks/*.md'", 'several decks, each into a folder of its own'],
      ['pathdeck build talk.md --only pdf,html', 'two of the outputs'],
      ['pathdeck build --handout 3,speaker', 'paper for the audience and for the speaker'],
      ['pathdeck build --public --out public-html', 'for everybody, without the notes'],
    ],
    needsRoom: true,
    run: async (words, options) => buildAll(words, options, options.read(only)),
  },
  {
    name: 'export',
    words: decks,
    about: 'the slides PDF alone',
    options: [out, clicks, forAll, draft, strict, lenient],
    examples: [
      ['pathdeck export', 'dist/slides/slides.pdf'],
      ['pathdeck export talk.md --clicks all', 'a page for each click step'],
    ],
    needsRoom: true,
    run: async (words, options) => buildAll(words, options, ['pdf']),
  },
  {
    name: 'dev',
    words: oneDeck,
    about: 'live preview with all that is wrong, presenter mode and handout (/handout)',
    options: [port, host, open],
    examples: [
      ['pathdeck dev', 'slides.md at http://localhost:3030'],
      ['pathdeck dev talk.md --port 4000 --open', 'another deck, opened in a browser'],
      ['pathdeck dev --host', 'with a phone as remote control'],
    ],
    needsRoom: true,
    run: async ([deck = 'slides.md'], options) =>
      (await import('./dev.ts')).dev(deck, {
        port: options.read(port),
        host: options.read(host),
        open: options.read(open),
      }),
  },
  {
    name: 'fetch',
    words: oneDeck,
    about: 'what a deck names on other hosts into remote/ beside it, so that it builds without a network',
    options: [update],
    examples: [
      ['pathdeck fetch', 'what slides.md names and is not there yet'],
      ['pathdeck fetch talk.md --update', 'all anew'],
    ],
    run: async ([deck = 'slides.md'], options) =>
      (await import('./fetch.ts')).fetchRemote(deck, { update: options.read(update) }),
  },
  {
    name: 'pathway check',
    words: { shown: '[model …]', offers: 'models', least: 0, most: anyNumber },
    about: 'is each model sound, and does it reproduce its experiments?',
    options: [],
    examples: [
      ['pathdeck pathway check', 'all models in pathways/'],
      ['pathdeck pathway check adenosine', 'the model in pathways/adenosine.yaml'],
      ['pathdeck pathway check drafts/new.yaml', 'a file elsewhere'],
    ],
    run: async (words) => (await import('./pathway-check.ts')).checkPathways(words),
  },
  {
    name: 'pathway simulate',
    words: { shown: '<model>', offers: 'models', least: 1, most: 1 },
    about: 'the levels that a model predicts',
    options: [given, knockout, antagonist, assume, json],
    examples: [
      ['pathdeck pathway simulate adenosine', 'at rest'],
      ['pathdeck pathway simulate adenosine --given ketamine --knockout a1r', 'a drug, without a receptor'],
      ['pathdeck pathway simulate adenosine --assume hypothesised --json', 'for a program to read'],
    ],
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
    words: { shown: '<in> <out>', offers: 'models', least: 2, most: 2 },
    about: "a model from or to another format, by the file names' endings",
    options: [],
    examples: [
      ['pathdeck pathway convert adenosine adenosine.sbml', 'a model as SBML qual'],
      ['pathdeck pathway convert WP358.gpml pathways/wp358.yaml', 'a pathway of WikiPathways as a model'],
    ],
    run: async ([input = '', output = '']) =>
      (await import('./pathway-convert.ts')).convertPathway(input, output),
  },
  {
    name: 'pathway schema',
    words: { shown: '', offers: [], least: 0, most: 0 },
    about: 'the JSON Schema of model files, for editors',
    options: [],
    examples: [['pathdeck pathway schema > pathways/pathway.schema.json', 'into a file']],
    run: async () => (await import('./pathway-schema.ts')).printPathwaySchema(),
  },
  {
    name: 'cite list',
    words: oneDeck,
    about: 'the works of a bibliography: how far each was read, and where it is cited',
    options: [json],
    examples: [
      ['pathdeck cite list', 'what slides.md cites'],
      ['pathdeck cite list talk.md --json', 'for a program to read'],
    ],
    run: async ([deck = 'slides.md'], options) =>
      (await import('./cite-list.ts')).listCitations(deck, { json: options.read(json) }),
  },
  {
    name: 'cite add',
    words: { shown: '<id …>', offers: 'files', least: 1, most: anyNumber },
    about: 'works into the bibliography, by DOI, PMID:…, PMCID:…, arXiv:…, or from a file',
    options: [to, read],
    examples: [
      ['pathdeck cite add 10.1038/s41586-025-09755-9 --read abstract', 'an article by its DOI'],
      ['pathdeck cite add PMID:12345678 arXiv:2301.00001', 'several works'],
      ['pathdeck cite add library.ris --to references.json', 'all works of a file'],
    ],
    run: async (words, options) =>
      (await import('./cite-add.ts')).addCitations(words, { to: options.read(to), read: options.read(read) }),
  },
  {
    name: 'completion',
    words: { shown: `<${shells.join('|')}>`, offers: shells, least: 1, most: 1 },
    about: 'what a shell needs to complete commands, options, values, decks and models',
    options: [],
    examples: [
      ['source <(npx pathdeck completion bash)', 'in ~/.bashrc'],
      ['source <(npx pathdeck completion zsh)', 'in ~/.zshrc, behind compinit'],
      ['npx pathdeck completion fish | source', 'in ~/.config/fish/config.fish'],
    ],
    run: async ([shell = '']) =>
      (await import('./completion/print-completion.ts')).printCompletion(
        shell,
        commands,
        Object.values(common),
      ),
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
    isDraft: options.read(draft),
    ...moodOf(options),
  })
}

/** @throws DeckError (exit code 2) where two moods are asked for */
function moodOf(options: Given): Pick<BuildOptions, 'mood'> {
  const [isStrict, isLenient] = [options.read(strict), options.read(lenient)]
  if (isStrict && isLenient) throw wrongUsage('--strict and --lenient exclude one another')
  return isStrict ? { mood: 'strict' } : isLenient ? { mood: 'lenient' } : {}
}
