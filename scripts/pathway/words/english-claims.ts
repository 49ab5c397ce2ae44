import type { EdgeStatus } from '../schema.ts'
import { capitalised, inSentence, isPlural } from './english-names.ts'
import type { Claim, Need, Verb } from './vocabulary.ts'

/** With a singular subject, with a plural one and after an auxiliary. */
const verbs: Readonly<Record<Verb, readonly [one: string, many: string, base: string]>> = {
  activates: ['activates', 'activate', 'activate'],
  raises: ['raises', 'raise', 'raise'],
  promotes: ['promotes', 'promote', 'promote'],
  'leads-to': ['leads to', 'lead to', 'lead to'],
  blocks: ['blocks', 'block', 'block'],
  lowers: ['lowers', 'lower', 'lower'],
  suppresses: ['suppresses', 'suppress', 'suppress'],
  'holds-back': ['holds back', 'hold back', 'hold back'],
  removes: ['removes', 'remove', 'remove'],
  leaves: ['does not change', 'do not change', 'not change'],
}

/** `A`, `A and B`, `A, B and C`. */
export function englishList(names: readonly string[]): string {
  return [names.slice(0, -1).join(', '), names.at(-1) ?? ''].filter(Boolean).join(' and ')
}

function predicate({ verb, status, objects }: Claim, plural: boolean): string {
  const [one, many, base] = verbs[verb]
  const plain = plural ? many : one
  const be = plural ? 'are' : 'is'
  const infinitive = verb === 'leaves' ? 'not to change' : `to ${base}`
  const said = {
    reported: plain,
    commentary: `${be} said in a commentary ${infinitive}`,
    inferred: `${be} inferred ${infinitive}`,
    external: `${be} reported elsewhere ${infinitive}`,
    hypothesised: `may ${base}`,
    // Stands after "reports disagree whether", where a doubtful null asks whether there is a change.
    contested: verb === 'leaves' ? (plural ? 'change' : 'changes') : plain,
  }[status]
  return `${said} ${englishList(objects.map(inSentence))}`
}

/** "Ketamine lowers A and B, and may raise C; reports disagree whether it blocks D." */
export function englishClaims(sources: readonly string[], claims: readonly Claim[]): string {
  const plural = sources.length > 1 || sources.some(isPlural)
  const name = englishList(sources.map(inSentence))
  const sure = claims.filter(({ status }) => status !== 'contested')
  const said = sure.map((claim) => predicate(claim, plural))
  const last = said.pop() ?? ''
  const comma = said.length > 1 || sure.some(({ objects }) => objects.length > 1) ? ',' : ''
  const subject = sure.length ? (plural ? 'they' : 'it') : name
  const doubts = claims
    .filter(({ status }) => status === 'contested')
    .map((claim) => `whether ${subject} ${predicate(claim, plural)}`)
  const parts = [
    ...(last ? [`${name} ${said.length ? `${said.join(', ')}${comma} and ` : ''}${last}`] : []),
    ...(doubts.length ? [`reports disagree ${englishList(doubts)}`] : []),
  ]
  return `${capitalised(parts.join('; '))}.`
}

/** "A and B are both required for C.", or "A is required for B to raise C." */
export function englishNeeds({ needed, status, by, way }: Need): string {
  const names = englishList(needed.map(inSentence))
  const be = needed.length > 1 || needed.some(isPlural) ? 'are' : 'is'
  const all = { 1: '', 2: 'both ' }[needed.length] ?? 'all '
  const said: Readonly<Record<EdgeStatus, string>> = {
    reported: `${be} ${all}required`,
    commentary: `${be} ${all}said in a commentary to be required`,
    inferred: `${be} ${all}inferred to be required`,
    external: `${be} ${all}reported elsewhere to be required`,
    hypothesised: `may ${all}be required`,
    contested: `${be} ${all}required`,
  }
  const end = way ? `${inSentence(way.source)} to ${verbs[way.verb][2]} ${inSentence(by)}` : inSentence(by)
  const whole = `${names} ${said[status]} for ${end}.`
  return capitalised(status === 'contested' ? `reports disagree whether ${whole}` : whole)
}
