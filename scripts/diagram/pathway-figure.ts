import type { Models } from '../deck/models.ts'
import type { Condition } from '../pathway/condition.ts'
import { type Legend, legendOf } from '../pathway/legend.ts'
import { type PictureState, pictureState } from '../pathway/picture-state.ts'
import type { Pathway } from '../pathway/schema.ts'
import { selectView, type ViewGraph } from '../pathway/view.ts'
import { describeView } from '../pathway/words/describe.ts'
import { vocabularyOf } from '../pathway/words/vocabulary-of.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import { deckError, ExitCode } from '../shared/problem.ts'
import type { DiagramSource } from './drawing.ts'
import { drawnPathway } from './drawn-pathway.ts'
import type { PathwayRequest } from './pathway-request.ts'
import { pathwayVariants } from './pathway-variants.ts'

/** A pathway fence, worked out: what is drawn, and what is shown with it. */
export interface PathwayFigure {
  readonly source: DiagramSource
  readonly pathway: Pathway
  readonly graph: ViewGraph
  readonly shown: ShownFigure
}

/** What the figure on a slide gets besides its picture. */
export interface ShownFigure {
  readonly language: string
  readonly label: string
  readonly caption: string | undefined
  readonly state: PictureState | undefined
  readonly legend: Legend | undefined
  /** What each click adds: nodes by their ids, edges as `edge e3`. */
  readonly steps: readonly (readonly string[])[]
}

/**
 * Works out a pathway fence: reads its model, selects the view, simulates the condition.
 *
 * @param language of the deck
 * @throws DeckError when the model cannot be read, or lacks what the fence names
 */
export function pathwayFigure(models: Models, request: PathwayRequest, language: string): PathwayFigure {
  const pathway = pathwayOf(models, request)
  const { view, condition, at } = request
  if (view !== undefined && !Object.hasOwn(pathway.views, view))
    throw unknown(request, 'view', view, Object.keys(pathway.views))
  for (const id of namesIn(condition ?? {}))
    if (!Object.hasOwn(pathway.nodes, id)) throw unknown(request, 'node', id, Object.keys(pathway.nodes))
  const graph = selected(pathway, request)
  const spoken = request.language ?? language
  const state = condition && pictureState(pathway, graph, condition)
  const { alt, caption } = describeView(pathway, graph, condition, spoken)
  return {
    source: {
      ...drawnPathway(pathway, graph, spoken),
      written: '{}',
      variants: () => pathwayVariants(pathway, { graph, name: view, language: spoken }),
      at,
    },
    pathway,
    graph,
    shown: {
      language: spoken,
      label: alt,
      caption: request.caption ? caption : pathway.draft ? vocabularyOf(spoken).draft : undefined,
      state,
      legend: request.legend ? legendOf(pathway, graph, state) : undefined,
      steps: request.steps ? stepsOf(graph) : [],
    },
  }
}

/**
 * The model that a fence or a component names.
 *
 * @throws DeckError when it is not there or cannot be read
 */
export function pathwayOf(models: Models, { model: name, at }: PathwayRequest): Pathway {
  const model = models.get(name)
  if (!model)
    throw deckError(ExitCode.findings, `there is no model ${name}`, {
      at,
      hint: missing(models, name),
    })
  if (model.reading.pathway) return model.reading.pathway
  throw deckError(ExitCode.findings, `the model ${name} cannot be read`, {
    at,
    hint: `see what is wrong with: pathdeck pathway check ${model.file}`,
  })
}

function selected(pathway: Pathway, { model, view, at }: PathwayRequest): ViewGraph {
  try {
    return selectView(pathway, view)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw deckError(ExitCode.findings, `the view ${view} of ${model} cannot be drawn: ${error.message}`, {
      at,
    })
  }
}

function missing({ names }: Models, name: string): string {
  return didYouMean(name, names) ?? `put it into pathways/${name}.yaml`
}

function namesIn({ given = [], knockout = [], antagonist = [] }: Condition): readonly string[] {
  return [...given, ...knockout, ...antagonist]
}

function unknown({ model, at }: PathwayRequest, what: string, name: string, known: readonly string[]) {
  return deckError(ExitCode.findings, `the model ${model} has no ${what} ${name}`, {
    at,
    hint: didYouMean(name, known) ?? `it has ${known.join(', ') || 'none'}`,
  })
}

/** An edge comes with the later of its two nodes. Named `edge e3`, for a node may be called `e3`. */
function stepsOf({ view, edges }: ViewGraph): string[][] {
  const stepOf = (id: string) => view.steps.findIndex((nodes) => nodes.includes(id))
  return view.steps.map((nodes, step) => [
    ...nodes,
    ...edges
      .filter(({ from, to }) => Math.max(stepOf(from), stepOf(to)) === step)
      .map(({ id }) => `edge ${id}`),
  ])
}
