import { z } from 'zod'
import { levels } from './level.ts'
import { edgeStatuses, edgeTypes, experimentStatuses, nodeKinds } from './model-terms.ts'

/*
 * The shape of a model file. The JSON Schema for editors is made from it, and the types of all that reads a
 * model come from it.
 */

const named = /^[A-Za-z][A-Za-z0-9_]{0,63}$/
const id = z.string().regex(named, 'a name begins with a letter; then letters, digits and _ (64 at most)')
const text = z.string().trim().min(1).max(2000)
const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'a language is written as en, zh or zh-Hans')
const byLanguage = z.record(language, text)

/** What a text is filed under that says no language: a name such as cGAS, or a text in the language of the deck. */
export const anyLanguage = 'und'

/** Texts by language, or one for all. */
export const words = z
  .union([text.transform((one): z.infer<typeof byLanguage> => ({ [anyLanguage]: one })), byLanguage])
  .describe('a text, or texts by language')
const level = z.enum(levels)

/** As bibliographies have them. */
const key = z
  .string()
  .regex(/^[^\s[\]{}@,;"']{1,200}$/, 'a key has no blanks, brackets, commas, semicolons, quotes or @')

/** Ids; one of them needs no brackets. */
const ids = z.union([id.transform((one) => [one]), z.array(id)]).default([])

const evidence = z.strictObject({
  cite: key.describe('key of a source, or of a work in the bibliography'),
  locator: text.optional().describe('place in the source, or the claim it is for'),
  method: text.optional().describe('how it was found out'),
})

const node = z.strictObject({
  kind: z.enum(nodeKinds),
  label: words,
  short: words.optional().describe('for pictures, where the label is too long; a line break is \\n'),
  in: z
    .string()
    .regex(named, 'it is the name of another node, such as tubule: { kind: region, label: Proximal tubule }')
    .optional()
    .describe('the node of the region or compartment it is in'),
  rest: level.default('none').describe('resting level'),
  identifiers: z
    .array(z.string().regex(/^[A-Za-z][\w.]*:\S{1,100}$/, 'an identifier is database:accession'))
    .default([]),
  perturbs: z
    .strictObject({ node: id, by: z.enum(['knock-out', 'antagonist']) })
    .optional()
    .describe('this node is the knock-out or the antagonist of another'),
  note: words.optional(),
})

const edge = z.strictObject({
  from: id,
  to: id,
  type: z.enum(edgeTypes),
  strength: z.enum(['weak', 'present', 'strong']).default('strong').describe('the most it passes on'),
  for: id.optional().describe('`requires` alone: needed for the stimulation by this node, not by others'),
  status: z.enum(edgeStatuses).default('reported'),
  evidence: z.array(evidence).default([]),
  note: words.optional(),
})

const bounds = z
  .strictObject({
    is: level.optional(),
    'at-least': level.optional(),
    'at-most': level.optional(),
    above: id.optional().describe('more than in this experiment'),
    below: id.optional().describe('less than in this experiment'),
    contested: z.boolean().default(false),
  })
  .refine(({ contested: _, ...bounds }) => Object.values(bounds).some((bound) => bound !== undefined), {
    error: 'no level is expected: give is, at-least, at-most, above or below',
    // A misspelt bound is said as such.
    when: ({ issues }) => issues.length === 0,
  })

const experiment = z.strictObject({
  id,
  title: words,
  given: ids,
  knockout: ids,
  antagonist: ids,
  assume: z
    .union([z.enum(edgeStatuses).transform((one) => [one]), z.array(z.enum(edgeStatuses))])
    .default([])
    .describe('edges of these statuses count as well'),
  expect: z.record(id, z.union([level, bounds])).default({}),
  status: z.enum(experimentStatuses),
  assert: z
    .boolean()
    .optional()
    .describe('must the model reproduce it? By default when control, reported, commentary or implied'),
  evidence: z.array(evidence).default([]),
  note: words.optional(),
})

const view = z.strictObject({
  title: words.optional(),
  nodes: ids,
  region: id.optional().describe('all that is in this region'),
  between: z
    .array(z.tuple([id, id]))
    .default([])
    .describe('all on the way from one to the other'),
  without: ids,
  hide: z
    .array(z.tuple([id, id]))
    .default([])
    .describe('edges that are not drawn'),
  collapse: z
    .boolean()
    .default(false)
    .describe('ways through nodes that are not shown are drawn as one edge'),
  statuses: z.array(z.enum(edgeStatuses)).optional().describe('edges of these statuses alone'),
  direction: z.enum(['LR', 'TB']).default('LR'),
  steps: z.array(z.array(id)).default([]).describe('what each click adds; the rest is there from the start'),
})

/** A model file. */
export const pathwayShape = z.strictObject({
  name: id,
  title: words,
  draft: z.boolean().default(false).describe('it is being written: what the check finds are warnings'),
  evidence: z.array(evidence).default([]).describe('for the model as a whole: for edges that give none'),
  sources: z
    .record(
      key,
      z.strictObject({
        title: text,
        url: z.url({ protocol: /^https?$/, error: 'an address begins with https:// or http://' }).optional(),
      }),
    )
    .default({}),
  nodes: z.record(id, node),
  edges: z.array(edge).default([]),
  experiments: z.array(experiment).default([]),
  views: z.record(id, view).default({}),
})

export type Pathway = z.infer<typeof pathwayShape>
/** What evidence can cite, by its key. */
export type Works = Pathway['sources']
export type PathwayNode = Pathway['nodes'][string]
export type PathwayEdge = Pathway['edges'][number]
export type Experiment = Pathway['experiments'][number]
export type Expectation = Experiment['expect'][string]
export type View = Pathway['views'][string]
export type Words = PathwayNode['label']
export type Evidence = PathwayEdge['evidence'][number]
export type NodeKind = PathwayNode['kind']
export type EdgeType = PathwayEdge['type']
export type EdgeStatus = PathwayEdge['status']
export type ExperimentStatus = Experiment['status']
