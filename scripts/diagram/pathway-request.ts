import { parse } from 'yaml'
import { z } from 'zod'
import type { Condition } from '../pathway/condition.ts'
import { edgeStatuses } from '../pathway/model-terms.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import { plainWords } from '../shared/plain-words.ts'
import { DeckError, deckError, ExitCode, type Position } from '../shared/problem.ts'
import { sayIssues } from '../shared/say-issues.ts'

const pathwayFence = /^pathway(?=[\s{]|$)\s*([^\s{]*)\s*(.*?)\s*$/s

const names = z.union([z.string().transform((name) => [name]), z.array(z.string())])
const optionsShape = z.strictObject({
  view: z.string().optional(),
  given: names.optional(),
  knockout: names.optional(),
  antagonist: names.optional(),
  assume: z
    .union([z.enum(edgeStatuses).transform((status) => [status]), z.array(z.enum(edgeStatuses))])
    .optional(),
  steps: z.boolean().default(false),
  legend: z.boolean().default(false),
  caption: z.boolean().default(false),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-[a-z\d]+)*$/i, 'not the name of a language, e.g. en or zh')
    .optional(),
  scale: z.number().positive().max(4).default(1),
  class: z.string().optional(),
})

const known = Object.keys(optionsShape.shape)

/** What a pathway fence asks for. */
export interface PathwayRequest {
  readonly model: string
  readonly view: string | undefined
  /** The state to show, `given: []` for that of rest; without one the picture shows the links alone. */
  readonly condition: Condition | undefined
  /** Builds the picture click by click. */
  readonly steps: boolean
  readonly legend: boolean
  readonly caption: boolean
  /** As in HTML's `lang`; the deck's when it is not given. */
  readonly language: string | undefined
  readonly scale: number
  readonly class: string | undefined
  /** Line of the opening backticks. */
  readonly at: Position
}

/**
 * Reads a fence as a pathway; `undefined` for a fence of another language.
 *
 * @param info what stands behind the opening backticks: `pathway adenosine {view: mechanism}`
 * @throws DeckError when it names no model or its options cannot be read
 */
export function pathwayRequest(info: string, at: Position): PathwayRequest | undefined {
  const match = pathwayFence.exec(info)
  if (!match) return undefined
  const [, model = '', written = ''] = match
  if (!model)
    throw deckError(ExitCode.findings, 'this fence names no model', {
      at,
      hint: 'write ```pathway name for the model in pathways/name.yaml',
    })
  const { given, knockout, antagonist, assume, lang, view, ...others } = options(written || '{}', at)
  return {
    model,
    view,
    language: lang,
    condition: (given ?? knockout ?? antagonist ?? assume) && {
      given: given ?? [],
      knockout: knockout ?? [],
      antagonist: antagonist ?? [],
      assume: assume ?? [],
    },
    ...others,
    class: others.class,
    at,
  }
}

function options(written: string, at: Position): z.infer<typeof optionsShape> {
  const unreadable = (why: string) =>
    deckError(ExitCode.findings, `the options of this pathway cannot be read: ${why}`, {
      at,
      hint: 'e.g. ```pathway adenosine {view: mechanism, given: [ketamine], knockout: [a1r], legend: true}',
    })
  if (!written.startsWith('{')) throw unreadable('they stand between { and }')
  let plain: unknown
  try {
    plain = parse(written)
  } catch (error) {
    throw unreadable(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
  const read = optionsShape.safeParse(plain, { error: plainWords })
  if (read.success) return read.data
  const unknown = read.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  if (unknown.length)
    throw new DeckError(
      unknown.map((key) => ({
        severity: 'error',
        message: `a pathway has no option ${key}`,
        at,
        hint: didYouMean(key, known) ?? `options are ${known.join(', ')}`,
      })),
      ExitCode.findings,
    )
  throw unreadable(sayIssues(read.error.issues, 'what stands between { and }').join('; '))
}
