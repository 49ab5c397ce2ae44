import { type Pathway, pathwayShape } from '../../scripts/pathway/schema.ts'

/** A model with something in every place a model has, and texts that formats have trouble with. */
export const wholeModel: Pathway = pathwayShape.parse({
  name: 'whole',
  title: { en: 'Whole: "a" & <b> # `c`', zh: '整个模型' },
  sources: { paper: { title: 'A paper', url: 'https://example.org/paper' }, book: { title: 'no: yes' } },
  nodes: {
    drug: {
      kind: 'drug',
      label: { en: 'Drug', zh: '药' },
      short: { en: 'D\nrug' },
      identifiers: ['CHEBI:6121'],
    },
    knockout: { kind: 'intervention', label: { en: 'KO' }, perturbs: { node: 'receptor', by: 'knock-out' } },
    cortex: { kind: 'region', label: { en: 'Cortex' } },
    receptor: {
      kind: 'receptor',
      label: { en: 'A1 "receptor"' },
      in: 'cortex',
      note: { en: '- not: a list' },
    },
    constructor: { kind: 'molecule', label: { en: '一 #35; <br/>' }, in: 'cortex', rest: 'weak' },
    end: { kind: 'outcome', label: { zh: '结果' } },
    alone: { kind: 'process', label: { en: 'true' }, rest: 'strong' },
  },
  edges: [
    {
      from: 'drug',
      to: 'constructor',
      type: 'stimulates',
      strength: 'present',
      evidence: [{ cite: 'paper' }],
    },
    {
      from: 'constructor',
      to: 'end',
      type: 'stimulates',
      evidence: [{ cite: 'paper', locator: 'p. 3', method: 'assay' }],
    },
    { from: 'receptor', to: 'end', type: 'requires', for: 'constructor', status: 'inferred' },
    { from: 'knockout', to: 'receptor', type: 'inhibits', status: 'external', note: { en: 'n', zh: '注' } },
    { from: 'drug', to: 'receptor', type: 'no-effect', status: 'contested' },
    { from: 'cortex', to: 'end', type: 'requires', status: 'hypothesised' },
  ],
  experiments: [
    { id: 'E1', title: { en: 'Rest' }, status: 'control', expect: { end: 'none' } },
    {
      ...{ id: 'E2', title: { en: 'Drug' }, status: 'reported', given: ['drug'], knockout: ['receptor'] },
      ...{ assume: ['external'], assert: false, evidence: [{ cite: 'book' }], note: { en: 'why' } },
      expect: { end: { above: 'E1', contested: true }, receptor: { is: 'none' } },
    },
  ],
  views: {
    all: {},
    one: { region: 'cortex', between: [['drug', 'end']], direction: 'TB', steps: [['drug'], []] },
  },
})
