import type { NodeState } from '../picture-state.ts'
import type { EdgeStatus, EdgeType, NodeKind } from '../schema.ts'

/** The words of a legend. */
export interface LegendWords {
  readonly legend: string
  readonly kinds: Readonly<Record<NodeKind, string>>
  readonly types: Readonly<Record<EdgeType, string>>
  readonly statuses: Readonly<Record<EdgeStatus, string>>
  readonly states: Readonly<Record<NodeState, string>>
  readonly levels: string
}

const english: LegendWords = {
  legend: 'Legend',
  kinds: {
    drug: 'drug',
    intervention: 'intervention',
    molecule: 'molecule',
    transporter: 'transporter',
    receptor: 'receptor',
    process: 'process',
    region: 'region',
    outcome: 'outcome',
  },
  types: {
    stimulates: 'stimulates',
    inhibits: 'inhibits',
    requires: 'is required for',
    'no-effect': 'no effect measured',
  },
  statuses: {
    reported: 'reported',
    inferred: 'inferred',
    contested: 'reports disagree',
    external: 'reported elsewhere',
    hypothesised: 'hypothesis',
  },
  states: { given: 'given', active: 'active', idle: 'inactive', blocked: 'taken away or blocked' },
  levels: 'predicted: none, weak, present, strong',
}

const chinese: LegendWords = {
  legend: '图例',
  kinds: {
    drug: '药物',
    intervention: '干预',
    molecule: '分子',
    transporter: '转运体',
    receptor: '受体',
    process: '过程',
    region: '脑区',
    outcome: '结局',
  },
  types: { stimulates: '促进', inhibits: '抑制', requires: '必需', 'no-effect': '实测无影响' },
  statuses: {
    reported: '已报道',
    inferred: '推断',
    contested: '报道不一',
    external: '他处报道',
    hypothesised: '假说',
  },
  states: { given: '已施加', active: '激活', idle: '未激活', blocked: '敲除或阻断' },
  levels: '预测：无、弱、有、强',
}

/** The words of a legend in a language; languages that have none get the English ones. */
export function legendWordsOf(language: string): LegendWords {
  return language.split('-')[0] === 'zh' ? chinese : english
}
