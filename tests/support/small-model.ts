/** A model file that is good: a drug stimulates a target, and a knock-out takes that away. */
export const smallModel = `name: small
title: { en: Small }
sources:
  paper: { title: A paper }
nodes:
  drug: { kind: drug, label: { en: Drug } }
  target: { kind: outcome, label: { en: Target } }
  other: { kind: process, label: { en: Other } }
edges:
  - { from: drug, to: target, type: stimulates, strength: present, evidence: [{ cite: paper }] }
  - { from: target, to: other, type: stimulates, status: external, evidence: [{ cite: paper }] }
experiments:
  - { id: E1, title: { en: None }, status: control, expect: { target: none } }
  - { id: E2, title: { en: Drug }, status: reported, given: [drug], evidence: [{ cite: paper }], expect: { target: present } }
  - { id: E3, title: { en: Lost }, status: external, knockout: [target], given: [drug], assume: [external], expect: { target: { is: weak, contested: true } } }
  - { id: E4, title: { en: Blocked }, status: unknown, antagonist: [drug] }
`
