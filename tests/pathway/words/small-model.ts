import { type Pathway, pathwayShape } from '../../../scripts/pathway/schema.ts'

interface Links {
  readonly sources?: Record<string, object>
  readonly nodes: Record<string, object>
  readonly edges: readonly object[]
  readonly experiments?: readonly object[]
  readonly views?: Record<string, object>
}

/** A model of the given nodes (kind and label), links, experiments and views. */
export function smallModel({ sources = {}, nodes, edges, experiments = [], views = {} }: Links): Pathway {
  return pathwayShape.parse({
    name: 'small',
    title: { en: 'A small model', zh: '小模型' },
    sources,
    nodes,
    edges,
    experiments,
    views,
  })
}

/** Ketamine and the receptors that its antidepressant effect needs, as the reports have it. */
export const ketamineModel = smallModel({
  nodes: {
    ketamine: { kind: 'drug', label: { en: 'Ketamine', zh: '氯胺酮' } },
    infusion: { kind: 'intervention', label: { en: 'Adenosine infusion', zh: '腺苷灌注' } },
    a1_ko: {
      kind: 'intervention',
      label: { en: 'A1R knock-out', zh: 'A1受体敲除' },
      perturbs: { node: 'a1r', by: 'knock-out' },
    },
    ratio: { kind: 'molecule', label: { en: 'ATP/ADP ratio', zh: 'ATP/ADP比值' }, rest: 'present' },
    adenosine: {
      kind: 'molecule',
      label: { en: 'Extracellular adenosine, mPFC', zh: '胞外腺苷（mPFC）' },
      rest: 'none',
    },
    a1r: { kind: 'receptor', label: { en: 'A1 receptor (Gi/o)', zh: 'A1受体（Gi/o）' } },
    a2ar: { kind: 'receptor', label: { en: 'A2A receptor (Gs)', zh: 'A2A受体（Gs）' } },
    nmdar: { kind: 'receptor', label: { en: 'NMDA receptor', zh: 'NMDA受体' }, rest: 'strong' },
    effect: { kind: 'outcome', label: { en: 'Rapid antidepressant effect', zh: '快速抗抑郁效应' } },
    running: { kind: 'outcome', label: { en: 'Hyperlocomotion', zh: '运动亢进' }, rest: 'present' },
  },
  edges: [
    { from: 'ketamine', to: 'ratio', type: 'inhibits' },
    { from: 'ketamine', to: 'nmdar', type: 'inhibits' },
    { from: 'ketamine', to: 'adenosine', type: 'stimulates', strength: 'present' },
    { from: 'infusion', to: 'adenosine', type: 'stimulates', strength: 'weak' },
    { from: 'a1_ko', to: 'a1r', type: 'inhibits' },
    { from: 'adenosine', to: 'a1r', type: 'stimulates' },
    { from: 'adenosine', to: 'a2ar', type: 'stimulates' },
    { from: 'a1r', to: 'effect', type: 'requires' },
    { from: 'a2ar', to: 'effect', type: 'requires' },
    { from: 'nmdar', to: 'running', type: 'inhibits' },
  ],
  experiments: [
    {
      id: 'E1',
      title: { en: 'Ketamine' },
      given: ['ketamine'],
      expect: { adenosine: 'present' },
      status: 'reported',
    },
  ],
})
