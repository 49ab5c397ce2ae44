import { chineseClaims, chineseList, chineseNeeds } from './chinese-claims.ts'
import type { Done, Predicted, Vocabulary } from './vocabulary.ts'

const levels = { none: '无', weak: '弱', present: '有', strong: '强' } as const

const statuses = {
  reported: '已报道',
  commentary: '出自评论',
  inferred: '推断',
  contested: '报道不一',
  external: '其他研究报道',
  hypothesised: '假说',
} as const

function done({ given, perturbed, assumed }: Done): string {
  const names = [...given, ...perturbed]
  const counted = assumed.length
    ? `（计入${chineseList(assumed.map((status) => statuses[status]))}的关系）`
    : ''
  return `${names.length ? names.join('＋') : '无干预'}${counted}`
}

function told({ node, fate, still }: Predicted): string {
  const yet = still ? '仍' : ''
  if ('level' in fate)
    return `${node}${yet}${{ none: '不出现', weak: '较弱', present: '出现', strong: '明显' }[fate.level]}`
  if (fate.change === 'stays') return `${node}不变`
  if (!fate.amount) return `${node}活性${yet}${fate.change === 'rises' ? '增强' : '减弱'}`
  if (fate.change === 'falls') return `${node}${yet}降低`
  return `${node}${yet}${{ none: '', weak: '略微', present: '', strong: '明显' }[fate.to]}升高`
}

const ended = (title: string) => /[。？！]$/.test(title)

export const chinese: Vocabulary = {
  language: 'zh',
  room: 300,
  between: '',
  betweenSources: '；',
  beforeLocator: '，',
  levels,
  statuses,
  experimentStatuses: {
    control: '对照',
    reported: '已报道',
    commentary: '出自评论',
    implied: '由报道推知',
    contested: '报道不一',
    unknown: '未见报道',
    external: '其他研究报道',
  },
  relations: { stimulates: '促进', inhibits: '抑制', requires: '为必要条件', 'no-effect': '不改变' },
  list: chineseList,
  name: (label) => label,
  draft: '模型草稿。',
  done,
  knockOutOf: (node) => `${node}敲除`,
  antagonistOf: (node) => `${node}拮抗剂`,
  titleUnder: (title, what) => `${title}：${done(what)}`,
  claims: chineseClaims,
  needs: chineseNeeds,
  nodesAlone: (names) => `图中没有关系，只有${chineseList(names)}。`,
  furtherLinks: (count) => `另有${count}条关系。`,
  prediction: (what, predicted) => {
    const fates = predicted.length ? predicted.map(told).join('，') : '图中各项均不变'
    return `在${done(what)}条件下，模型预测：${fates}。`
  },
  doesNotSettle: '预测不收敛，此处为最后一步的状态。',
  caption: (title, links) => {
    if (!links.length) return title
    const total = links.reduce((sum, { count }) => sum + count, 0)
    const [only, ...others] = links
    if (only && !others.length)
      return `${title}${ended(title) ? '' : '：'}${only.count}条关系，性质均为“${statuses[only.status]}”。`
    const counts = links.map(({ status, count }) => `${statuses[status]}${count}条`).join('，')
    return `${title}${ended(title) ? '' : '：'}共${total}条关系（${counts}）。`
  },
  predictedCaption: (title, what) => `${title}${ended(title) ? '' : '：'}${done(what)}条件下的模型预测。`,
  expected: {
    is: (level) => levels[level],
    atLeast: (level) => `不低于“${levels[level]}”`,
    atMost: (level) => `不高于“${levels[level]}”`,
    above: (experiment) => `强于“${experiment}”`,
    below: (experiment) => `弱于“${experiment}”`,
    all: (parts) => parts.join('，且'),
    contested: (rest) => `报道不一：${rest}`,
    nothing: '未见报道',
  },
  table: {
    experiments: '报道结果与模型预测',
    experiment: '实验',
    marked: (title, status) => `${title}（${status}）`,
    report: '报道',
    prediction: '预测',
    source: '来源',
    agreement: '是否一致',
    agrees: '一致',
    differs: '不一致',
    besideContested: (agreement) => `${agreement}（报道不一者除外）`,
    notAsserted: (reason) => `不作检验：${reason}`,
    predictedAlone: '仅为预测',
    furtherRows: (count) => `另有${count}项实验。`,
    evidence: '各条关系的依据',
    from: '起点',
    relation: '关系',
    to: '终点',
    status: '性质',
    neededFor: (_relation, source) => `为${source}的作用所必需`,
    andMore: (count) => `等${count + 1}项`,
    noSource: '未注明来源',
    ofModel: '（为整个模型的来源）',
    needsNoSource: '无需来源',
    none: '无',
  },
  matrix: {
    title: '实验所见：',
    findings: { yes: '出现', no: '未出现', contested: '报道不一', 'not-reported': '未见报道' },
    told: (finding, exactly) => `${finding}（${exactly}）`,
    differs: '模型不一致',
  },
  legend: {
    title: '图例',
    kinds: {
      drug: '药物',
      intervention: '干预',
      molecule: '分子',
      protein: '蛋白质',
      gene: '基因',
      complex: '复合物',
      transporter: '转运体',
      receptor: '受体',
      cell: '细胞',
      tissue: '组织',
      region: '脑区',
      process: '过程',
      behaviour: '行为',
      outcome: '结局',
    },
    states: { given: '已施加', active: '激活', idle: '未激活', blocked: '敲除或阻断' },
    levels: `预测：${Object.values(levels).join('、')}`,
  },
  lab: {
    interventions: '干预',
    knockOuts: '敲除',
    antagonists: '拮抗剂',
    levels: '预测水平',
    reset: '重置',
    published: '已发表的实验',
    found: (what) => `${what}：`,
    notReported: '所用来源未见报道。',
    doesNotSettle: '预测不收敛。',
  },
}
