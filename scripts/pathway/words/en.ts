import { englishClaims, englishList, englishNeeds } from './english-claims.ts'
import { capitalised, inSentence, isPlural } from './english-names.ts'
import type { Done, Predicted, Vocabulary } from './vocabulary.ts'

const levels = { none: 'none', weak: 'weak', present: 'present', strong: 'strong' } as const

const statuses = {
  reported: 'reported',
  commentary: 'from a commentary',
  inferred: 'inferred',
  contested: 'contested',
  external: 'reported elsewhere',
  hypothesised: 'hypothesised',
} as const

const assuming = ({ assumed }: Done) =>
  assumed.length ? `, counting links that are ${englishList(assumed.map((status) => statuses[status]))}` : ''

function done(what: Done): string {
  const names = [...what.given, ...what.perturbed].map(inSentence)
  return `${names.length ? `with ${englishList(names)}` : 'without intervention'}${assuming(what)}`
}

function doneAlone(what: Done): string {
  const names = [...what.given, ...what.perturbed].map((name) => inSentence(name).replace(/^the /, ''))
  return capitalised(`${names.length ? englishList(names) : 'no intervention'}${assuming(what)}`)
}

function told({ node, fate, still }: Predicted): string {
  const name = inSentence(node)
  const plural = isPlural(node)
  const yet = still ? 'still ' : ''
  if ('level' in fate)
    return `${name} ${plural ? 'are' : 'is'} ${yet}${fate.level === 'none' ? 'absent' : levels[fate.level]}`
  const s = plural ? '' : 's'
  if (fate.change === 'stays') return `${name} ${plural ? 'do' : 'does'} not change`
  if (!fate.amount) return `${name} ${yet}become${s} ${fate.change === 'rises' ? 'more' : 'less'} active`
  if (fate.change === 'falls') return `${name} ${yet}fall${s}`
  const much = { none: '', weak: ' weakly', present: '', strong: ' strongly' }[fate.to]
  return `${name} ${yet}rise${s}${much}`
}

export const english: Vocabulary = {
  language: 'en',
  room: 600,
  between: ' ',
  betweenSources: '; ',
  beforeLocator: ', ',
  levels,
  statuses,
  experimentStatuses: {
    control: 'control',
    reported: 'reported',
    commentary: 'from a commentary',
    implied: 'implied by reports',
    contested: 'contested',
    unknown: 'not reported',
    external: 'reported elsewhere',
  },
  relations: {
    stimulates: 'stimulates',
    inhibits: 'inhibits',
    requires: 'is required for',
    'no-effect': 'does not change',
  },
  list: englishList,
  name: inSentence,
  draft: 'Draft model.',
  done,
  knockOutOf: (node) => `${node} knock-out`,
  antagonistOf: (node) => `${node} antagonist`,
  titleUnder: (title, what) => `${title}: ${doneAlone(what)}`,
  claims: englishClaims,
  needs: englishNeeds,
  nodesAlone: (names) => `No links are shown, only ${englishList(names)}.`,
  furtherLinks: (count) => `And ${count} further link${count === 1 ? '' : 's'}.`,
  prediction: (what, predicted) => {
    const fates = predicted.length ? predicted.map(told).join('; ') : 'nothing in this picture changes'
    return `Predicted ${done(what)}: ${fates}.`
  },
  doesNotSettle: 'The prediction does not settle; its last state is told.',
  caption: (title, links) => {
    const [first, ...rest] = links
    if (!first) return title
    const counts = [
      `${first.count} link${first.count === 1 ? '' : 's'} ${statuses[first.status]}`,
      ...rest.map(({ status, count }) => `${count} ${statuses[status]}`),
    ]
    return `${title}${/[.?!]$/.test(title) ? '' : ':'} ${englishList(counts)}.`
  },
  predictedCaption: (title, what) =>
    `${title}${/[.?!]$/.test(title) ? ' Predicted' : ': predicted'} by the model ${done(what)}.`,
  expected: {
    is: (level) => levels[level],
    atLeast: (level) => `at least ${levels[level]}`,
    atMost: (level) => `at most ${levels[level]}`,
    above: (experiment) => `above ${experiment}`,
    below: (experiment) => `below ${experiment}`,
    all: (parts) => parts.join(', '),
    contested: (rest) => `contested: ${rest}`,
    nothing: 'not reported',
  },
  table: {
    experiments: 'What was reported and what the model predicts',
    experiment: 'Experiment',
    marked: (title, status) => `${title} (${status})`,
    report: 'Report',
    prediction: 'Prediction',
    source: 'Source',
    agreement: 'Agreement',
    agrees: 'agrees',
    differs: 'differs',
    besideContested: (agreement) => `${agreement}, contested aside`,
    notAsserted: (reason) => `not asserted: ${reason}`,
    predictedAlone: 'a prediction alone',
    furtherRows: (count) => `And ${count} further experiment${count === 1 ? '' : 's'}.`,
    evidence: 'What each link rests on',
    from: 'From',
    relation: 'Relation',
    to: 'To',
    status: 'Status',
    neededFor: (relation, source) => `${relation} the effect of ${inSentence(source)} on`,
    andMore: (count) => ` + ${count} more`,
    noSource: 'no source given',
    ofModel: ' (for the model as a whole)',
    needsNoSource: 'none needed',
    none: 'none',
  },
  matrix: {
    title: 'What was found:',
    findings: {
      yes: 'seen',
      no: 'not seen',
      contested: 'reports disagree',
      'not-reported': 'not reported',
    },
    told: (finding, exactly) => `${finding} (${exactly})`,
    differs: 'the model differs',
  },
  legend: {
    title: 'Legend',
    kinds: {
      drug: 'drug',
      intervention: 'intervention',
      molecule: 'molecule',
      protein: 'protein',
      gene: 'gene',
      complex: 'complex',
      transporter: 'transporter',
      receptor: 'receptor',
      cell: 'cell',
      tissue: 'tissue',
      region: 'region',
      process: 'process',
      behaviour: 'behaviour',
      outcome: 'outcome',
    },
    states: { given: 'given', active: 'active', idle: 'inactive', blocked: 'taken away or blocked' },
    levels: `predicted: ${Object.values(levels).join(', ')}`,
  },
  lab: {
    interventions: 'Interventions',
    knockOuts: 'Knock-outs',
    antagonists: 'Antagonists',
    levels: 'Predicted levels',
    reset: 'Reset',
    published: 'Published experiment',
    found: (what) => `${what}: `,
    notReported: 'Not reported in the sources.',
    doesNotSettle: 'The prediction does not settle.',
  },
}
