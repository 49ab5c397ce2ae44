import type { Deck } from '../deck/deck.ts'
import { ownComponents } from '../deck/own-components.ts'
import { sha256OfValue } from '../shared/hash.ts'
import { DeckError, deckError, ExitCode, type Position, type Problem, problemOf } from '../shared/problem.ts'
import { blankDrawing } from './blank-drawing.ts'
import type { DiagramRenderer } from './diagram-renderer.ts'
import { diagramSource } from './diagram-source.ts'
import { diagramVariants } from './diagram-variants.ts'
import type { DiagramSource, Drawing, DrawingProblem, DrawnVariant } from './drawing.ts'
import { labelProblems, shownInLabels } from './label-problems.ts'
import { pathwayFigure } from './pathway-figure.ts'
import { type PathwayRequest, pathwayRequest } from './pathway-request.ts'
import { pathwayTagsIn } from './pathway-tags.ts'
import { tagRequest } from './tag-request.ts'
import { writtenDescription } from './written-description.ts'

/** The diagrams of a deck, being drawn. */
export interface Diagrams {
  /** Starts drawing a diagram. Gives the name under which {@link Diagrams.get} gives its picture. */
  add(source: DiagramSource): string
  /** @throws DeckError when the diagram does not parse, unless the deck is built leniently */
  get(id: string): Promise<Drawing>
  /** Waits for all diagrams; gives every one that does not parse or has no alt text. */
  problems(): Promise<Problem[]>
  /** Draws what might make the letters of some diagrams larger; by their names. */
  variants(ids: readonly string[]): Promise<ReadonlyMap<string, readonly DrawnVariant[]>>
  readonly count: number
}

/** Starts drawing every diagram of a deck: those of its fences, and those that its components show. */
export function drawDiagrams(deck: Deck, renderer: DiagramRenderer): Diagrams {
  const added = new Map<string, { sources: DiagramSource[]; drawing: Promise<Drawing | DrawingProblem> }>()

  function add(source: DiagramSource): string {
    const { code, options, pathway } = source
    const id = sha256OfValue({ code, options, pathway }).slice(0, 16)
    const before = added.get(id)
    if (before) {
      if (!before.sources.some(({ at }) => at.file === source.at.file && at.line === source.at.line))
        before.sources.push(source)
    } else {
      const drawing = pathway ? renderer.draw(source) : drawDescribed(source, renderer)
      // Whoever asks for the picture gets the error; nobody may ask before it is there.
      drawing.catch(() => undefined)
      added.set(id, { sources: [source], drawing })
    }
    return id
  }

  const refused: Problem[] = []
  function attempt(start: () => void): void {
    try {
      start()
    } catch (error) {
      if (!(error instanceof DeckError)) throw error
      refused.push(...error.problems)
    }
  }
  const addFigure = (request: PathwayRequest) =>
    add(pathwayFigure(deck.models, request, deck.about.language).source)
  const own = ownComponents(deck)
  for (const { fences, html } of deck.slides) {
    for (const { info, code, at } of fences)
      attempt(() => {
        const source = diagramSource(info, code, at)
        if (source) add(source)
        const request = pathwayRequest(info, at)
        if (request) addFigure(request)
      })
    for (const { tag, at } of html.flatMap(pathwayTagsIn).filter(({ tag }) => !own.has(tag.name)))
      attempt(() => {
        const request = tagRequest(tag, at, deck.models)
        if (tag.takes.source === 'source') addFigure(request)
      })
  }

  return {
    add,
    async get(id) {
      const entry = added.get(id)
      if (!entry) throw new Error(`no diagram ${id}`)
      const drawing = await entry.drawing
      if ('svg' in drawing) return drawing
      if (deck.mood === 'lenient') return blankDrawing(drawing.message)
      const { message, at, hint } = brokenDiagram(drawing, entry.sources[0])
      throw deckError(ExitCode.findings, message, { at, hint })
    },
    async problems() {
      const problems = await Promise.all(
        [...added.values()].map(async ({ sources, drawing }) => problemsOf(await drawing, sources)),
      )
      return [...refused, ...problems.flat()]
    },
    async variants(ids) {
      const drawn = ids.map(async (id) => {
        const [source] = added.get(id)?.sources ?? []
        return [id, source ? await drawVariants(source, renderer) : []] as const
      })
      return new Map(await Promise.all(drawn))
    },
    get count() {
      return added.size
    },
  }
}

async function drawDescribed(source: DiagramSource, renderer: DiagramRenderer) {
  const { code, said } = writtenDescription(source.code)
  const drawing = await renderer.draw({ ...source, ...shownInLabels({ ...source, code }) })
  return said && 'svg' in drawing ? { ...drawing, label: said, described: true } : drawing
}

/** What does not parse, or cannot be drawn, is none. */
async function drawVariants(source: DiagramSource, renderer: DiagramRenderer): Promise<DrawnVariant[]> {
  const described = { ...source, code: writtenDescription(source.code).code }
  const variants = source.variants?.() ?? diagramVariants(described)
  const drawn = await Promise.all(
    variants.map(async ({ way, say, source: { code, options, pathway } }) => {
      const drawing = await renderer.draw(
        pathway ? { code, options, pathway } : shownInLabels({ code, options }),
      )
      return 'svg' in drawing ? [{ way, say, ...drawing }] : []
    }),
  )
  return drawn.flat()
}

function problemsOf(drawing: Drawing | DrawingProblem, sources: readonly DiagramSource[]): Problem[] {
  if ('message' in drawing) return sources.map((source) => brokenDiagram(drawing, source))
  // What a pathway shows is said in words made from its model.
  const own = sources.filter(({ pathway }) => !pathway)
  const unsaid = (at: Position): Problem =>
    problemOf('alternative-text', {
      message: 'this diagram has no alt text',
      at,
      hint: 'say in the diagram what it shows: a line `accTitle: …` and a line `accDescr: …` below the first line',
    })
  return own.flatMap((source) => [
    ...labelProblems(source),
    ...(drawing.described ? [] : [unsaid(source.at)]),
  ])
}

function brokenDiagram(
  { message, line, asks, endless, parses }: DrawingProblem,
  source?: DiagramSource,
): Problem {
  if (asks !== undefined) return askingDiagram(asks, source)
  if (endless || parses)
    return problemOf('broken-diagram', {
      message: `this diagram cannot be drawn: ${message}`,
      at: source?.at,
      hint: endless
        ? 'make it smaller, or show it in parts'
        : 'see whether the files that it names are there',
    })
  const [first, ...rest] = message.trim().split('\n')
  const lines = source?.code.split('\n') ?? []
  const wrong = line === undefined ? undefined : wrongLine(lines, line, message)
  return problemOf('broken-diagram', {
    message: [
      `this diagram does not parse: ${first}`,
      ...rest,
      ...(wrong === undefined ? [] : [`in the line: ${lines[wrong - 1]?.trim()}`]),
    ].join('\n    '),
    // The text of a pathway's picture is not in the fence.
    at: source && (source.pathway ? source.at : lineInFence(source.at, wrong)),
    hint: 'the message is Mermaid’s own; see https://mermaid.js.org for the syntax of each diagram',
  })
}

function askingDiagram(address: string, source?: DiagramSource): Problem {
  const line = source?.code.split('\n').findIndex((text) => text.includes(address)) ?? -1
  return problemOf('remote', {
    message: `this diagram makes a request to another host: ${address}`,
    at: source && (source.pathway ? source.at : lineInFence(source.at, line + 1)),
    hint: 'a talk is whole without a network: leave it out, or put a picture from public/ beside the diagram',
  })
}

/**
 * Mermaid names the line after the one that is wrong when it read on to its end, and one before it for each line that
 * it takes out first (`accTitle`); its excerpt shows which.
 */
function wrongLine(lines: readonly string[], named: number, message: string): number {
  const isShown = (line: number) => {
    const end = lines[line - 1]?.trim().slice(-12)
    return Boolean(end) && message.includes(end ?? '')
  }
  const near = [0, -1, 1, 2, 3].map((away) => named + away)
  return near.find(isShown) ?? Math.min(named, lines.length)
}

/** The text begins on the line below the opening backticks. */
function lineInFence(at: Position, line = 0): Position {
  return { file: at.file, ...(at.line === undefined ? {} : { line: at.line + line }) }
}
