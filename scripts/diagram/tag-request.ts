import { type AttributeNode, type DirectiveNode, NodeTypes } from '@vue/compiler-dom'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Models } from '../deck/models.ts'
import { edgeStatuses } from '../pathway/model-terms.ts'
import type { Pathway } from '../pathway/schema.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import { DeckError, ExitCode, type Position, type Problem } from '../shared/problem.ts'
import { pathwayOf } from './pathway-figure.ts'
import type { PathwayRequest } from './pathway-request.ts'
import { nameOfProp, type PathwayTag } from './pathway-tags.ts'

/** What Vue gives every element. */
const ofEveryElement = ['class', 'style', 'key', 'ref', 'is', 'slot', 'id']

/**
 * What a tag asks for.
 *
 * @param at where the tag begins
 * @throws DeckError with all that is wrong: what the component does not take, ids that the model does not have
 */
export function tagRequest(
  { name, takes, element }: PathwayTag,
  at: Position,
  models: Models,
): PathwayRequest {
  const placeOf = ({ loc }: AttributeNode | DirectiveNode): Position => ({
    ...at,
    line: at.line && at.line + loc.start.line - element.loc.start.line,
  })
  const problems = element.props.flatMap((prop): Problem[] => {
    const problem = misuseOf(prop, name, takes)
    return problem ? [{ severity: 'error', at: placeOf(prop), ...problem }] : []
  })
  const written = new Map(
    element.props.flatMap((prop) =>
      prop.type === NodeTypes.ATTRIBUTE ? [[nameOfProp(prop) ?? '', prop.value?.content ?? '']] : [],
    ),
  )
  const model = written.get('model') ?? ''
  if (!model && !problems.length)
    problems.push({
      severity: 'error',
      message: `this ${name} names no model`,
      at,
      hint: `write <${name} model="name" /> for the model in pathways/name.yaml`,
    })
  if (problems.length) throw new DeckError(problems, ExitCode.findings)
  const request: PathwayRequest = {
    model,
    view: written.get('view'),
    condition: conditionOf(written),
    language: written.get('lang'),
    steps: false,
    legend: false,
    caption: false,
    scale: 1,
    class: undefined,
    at,
  }
  const pathway = pathwayOf(models, request)
  const unknown = element.props.flatMap((prop) => {
    const { what, known } = knownIn(pathway, name, nameOfProp(prop))
    return listedIn(prop)
      .filter((id) => what !== undefined && !known.includes(id))
      .map(
        (id): Problem => ({
          severity: 'error',
          message: `the model ${model} has no ${what} ${id}`,
          at: placeOf(prop),
          hint: didYouMean(id, known) ?? `it has ${known.join(', ') || 'none'}`,
        }),
      )
  })
  if (unknown.length) throw new DeckError(unknown, ExitCode.findings)
  return request
}

/** What is wrong with an attribute, whatever the model is. */
function misuseOf(
  prop: AttributeNode | DirectiveNode,
  component: string,
  { written, props }: PathwayTag['takes'],
): Pick<Problem, 'message' | 'hint'> | undefined {
  const name = nameOfProp(prop)
  const isBound = prop.type === NodeTypes.DIRECTIVE
  if (name === undefined || ofEveryElement.includes(name) || /^(aria|data)[A-Z]/.test(name)) return undefined
  if (isBound && written.includes(name))
    return {
      message: `${name} of ${component} is read while the talk is built, and cannot be bound`,
      hint: `write it out: ${name}="…"`,
    }
  if (!isBound && ['only', 'switches', 'columns', 'rows', 'most'].includes(name) && props.includes(name))
    return { message: `${name} of ${component} is no text`, hint: `write it with a colon: :${name}="…"` }
  if (written.includes(name) || props.includes(name)) return undefined
  const known = [...written, ...props]
  return {
    message: `${component} does not take ${name}`,
    hint: didYouMean(name, known) ?? `it takes ${known.join(', ')}`,
  }
}

/** What a list of a component names. */
function knownIn(
  { nodes, experiments }: Pathway,
  component: string,
  prop: string | undefined,
): { what?: string; known: readonly string[] } {
  if (prop === 'columns' || prop === 'switches') return { what: 'node', known: Object.keys(nodes) }
  if (prop !== 'only') return { known: [] }
  return component === 'EvidenceTable'
    ? { what: 'status', known: edgeStatuses }
    : { what: 'experiment', known: experiments.map(({ id }) => id) }
}

/** The words of a list that is written out, `['E2', 'E3']`; none of a list that is worked out. */
function listedIn(prop: AttributeNode | DirectiveNode): readonly string[] {
  const text = prop.type === NodeTypes.DIRECTIVE && prop.exp && 'content' in prop.exp ? prop.exp.content : ''
  if (!/^\[[\s\w'",.-]*\]$/.test(text)) return []
  // A list of quoted words is one in YAML too.
  return z.array(z.string()).catch([]).parse(parse(text))
}

function conditionOf(written: ReadonlyMap<string, string>): PathwayRequest['condition'] {
  const listed = (name: string) =>
    written
      .get(name)
      ?.split(/[\s,]+/)
      .filter(Boolean)
  const [given, knockout, antagonist] = [listed('given'), listed('knockout'), listed('antagonist')]
  return (
    (given ?? knockout ?? antagonist) && {
      given: given ?? [],
      knockout: knockout ?? [],
      antagonist: antagonist ?? [],
    }
  )
}
