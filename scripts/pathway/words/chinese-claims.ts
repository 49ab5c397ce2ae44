import type { Claim, Need, Verb } from './vocabulary.ts'

const verbs: Readonly<Record<Verb, (object: string) => string>> = {
  activates: (object) => `激活${object}`,
  raises: (object) => `使${object}升高`,
  promotes: (object) => `促进${object}`,
  'leads-to': (object) => `引起${object}`,
  blocks: (object) => `阻断${object}`,
  lowers: (object) => `使${object}降低`,
  suppresses: (object) => `抑制${object}`,
  'holds-back': (object) => `抑制${object}`,
  removes: (object) => `使${object}缺失`,
  leaves: (object) => `不改变${object}`,
}

/** `甲`，`甲和乙`，`甲、乙和丙`。 */
export function chineseList(names: readonly string[]): string {
  return [names.slice(0, -1).join('、'), names.at(-1) ?? ''].filter(Boolean).join('和')
}

function predicate({ verb, status, objects }: Claim): string {
  const said = verbs[verb](chineseList(objects))
  return {
    reported: said,
    commentary: `据评论${said}`,
    inferred: `据推断${said}`,
    external: `据其他研究${said}`,
    hypothesised: `可能${said}`,
    contested: `是否${verb === 'leaves' ? `改变${chineseList(objects)}` : said}，报道不一`,
  }[status]
}

/** “氯胺酮使甲降低，可能使乙升高；是否阻断丙，报道不一。” */
export function chineseClaims(sources: readonly string[], claims: readonly Claim[]): string {
  const sure = claims.filter(({ status }) => status !== 'contested').map(predicate)
  const doubts = claims.filter(({ status }) => status === 'contested').map(predicate)
  const source = `${chineseList(sources)}${sources.length > 1 ? '均' : ''}`
  return `${source}${[sure.join('，'), ...doubts].filter(Boolean).join('；')}。`
}

/** “丙需要甲和乙，二者缺一不可。”，或“甲使乙升高需要丙。” */
export function chineseNeeds({ needed, status, by, way }: Need): string {
  const subject = way ? `${way.source}${verbs[way.verb](by)}` : by
  const all = { 1: '', 2: '，二者缺一不可' }[needed.length] ?? '，缺一不可'
  const names = chineseList(needed)
  return {
    reported: `${subject}需要${names}${all}。`,
    commentary: `据评论，${subject}需要${names}${all}。`,
    inferred: `据推断，${subject}需要${names}${all}。`,
    external: `据其他研究，${subject}需要${names}${all}。`,
    hypothesised: `${subject}可能需要${names}${all}。`,
    contested: `${subject}是否需要${names}，报道不一。`,
  }[status]
}
