/*
 * The terms of a model. Apart from its shape, so that a talk carries them without the reader of model files.
 */

/** What a node is; drawings tell kinds apart by shape and colour. */
export const nodeKinds = [
  'drug',
  'intervention',
  'molecule',
  'protein',
  'gene',
  'complex',
  'transporter',
  'receptor',
  'cell',
  'tissue',
  'region',
  'process',
  'behaviour',
  'outcome',
] as const

/** Arcs of SBGN Activity Flow: positive and negative influence, necessary stimulation; and a measured null. */
export const edgeTypes = ['stimulates', 'inhibits', 'requires', 'no-effect'] as const

/**
 * How sure an edge is. `commentary`: said of the work that the model is about, and not by a report of it.
 * `external`: reported, but not by that work. Predictions do not rest on external and hypothesised edges; they
 * count when an experiment assumes them.
 */
export const edgeStatuses = [
  'reported',
  'commentary',
  'inferred',
  'contested',
  'external',
  'hypothesised',
] as const

/** `implied`: follows from what is reported, without being shown. */
export const experimentStatuses = [
  'control',
  'reported',
  'commentary',
  'implied',
  'contested',
  'unknown',
  'external',
] as const
