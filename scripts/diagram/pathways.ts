import type { Deck } from '../deck/deck.ts'
import { sha256OfValue } from '../shared/hash.ts'
import { deckError, ExitCode } from '../shared/problem.ts'
import type { Diagrams } from './diagrams.ts'
import { diagramPrefix, pathwayPrefix } from './module-names.ts'
import { pathwayFigure, pathwayOf } from './pathway-figure.ts'
import type { PathwayRequest } from './pathway-request.ts'

/** The pathways of a deck, as the modules that its slides import. */
export interface Pathways {
  /** A figure of a fence: its picture, words and state. Gives the name of its module. */
  figure(request: PathwayRequest): string
  /** What a component with a picture works with: the model, the picture, the view. Gives the name of its module. */
  source(request: PathwayRequest): string
  /** What a component without a picture works with: the model. Gives the name of its module. */
  model(request: PathwayRequest): string
  /** The code of a module, and the model file it was made from. */
  module(name: string): { readonly code: string; readonly file: string }
}

export function pathwaysOf(deck: Deck, diagrams: Diagrams): Pathways {
  const modules = new Map<string, { code: string; file: string }>()

  function add(model: string, imports: Readonly<Record<string, string>>, value: object): string {
    const code = [
      ...Object.entries(imports).map(([name, from]) => `import ${name} from '${from}'`),
      `export default Object.freeze({ ...${JSON.stringify(value)}, ${Object.keys(imports).join(', ')} })`,
    ].join('\n')
    const name = sha256OfValue(code).slice(0, 16)
    modules.set(name, { code, file: deck.models.get(model)?.path ?? '' })
    return name
  }

  const languageOf = ({ language }: PathwayRequest) => language ?? deck.about.language

  return {
    figure(request) {
      const { source, shown } = pathwayFigure(deck.models, request, deck.about.language)
      return add(request.model, { drawing: diagramPrefix + diagrams.add(source) }, shown)
    },
    source(request) {
      const { source, graph, pathway } = pathwayFigure(deck.models, request, deck.about.language)
      const { condition } = request
      const imports = {
        drawing: diagramPrefix + diagrams.add(source),
        pathway: pathwayPrefix + add(request.model, {}, pathway),
      }
      return add(request.model, imports, {
        graph,
        language: languageOf(request),
        ...(condition ? { condition } : {}),
      })
    },
    model(request) {
      const pathway = pathwayPrefix + add(request.model, {}, pathwayOf(deck.models, request))
      return add(request.model, { pathway }, { language: languageOf(request) })
    },
    module(name) {
      const found = modules.get(name)
      if (found) return found
      throw deckError(ExitCode.findings, `there is no pathway ${name}`)
    },
  }
}
