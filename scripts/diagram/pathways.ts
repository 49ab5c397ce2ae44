import type { Deck } from '../deck/deck.ts'
import { sha256OfValue } from '../shared/hash.ts'
import { deckError, ExitCode } from '../shared/problem.ts'
import type { Diagrams } from './diagrams.ts'
import type { DiagramSource } from './drawing.ts'
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
  /** The code of a module as its model is now, and the model file it was made from. */
  module(name: string): { readonly code: string; readonly file: string }
  /** Names of the modules that are made from a model file. */
  madeFrom(file: string): string[]
}

export function pathwaysOf(deck: Pick<Deck, 'about' | 'models'>, diagrams: Diagrams): Pathways {
  const modules = new Map<string, { model: string; code(): string }>()

  /** What is asked for twice is one module. Its code is made once, to see that it can be, and for each who loads it. */
  function add(model: string, asked: object, code: () => string): string {
    code()
    const name = sha256OfValue({ model, ...asked }).slice(0, 16)
    modules.set(name, { model, code })
    return name
  }

  const fileOf = (model: string) => deck.models.get(model)?.path ?? ''
  const languageOf = ({ language }: PathwayRequest) => language ?? deck.about.language
  const wholeModel = (request: PathwayRequest) =>
    pathwayPrefix + add(request.model, {}, () => moduleOf({}, pathwayOf(deck.models, request)))
  const drawing = (source: DiagramSource) => diagramPrefix + diagrams.add(source)

  return {
    figure(request) {
      const { model, at: _at, scale: _scale, class: _class, ...asked } = request
      return add(model, { figure: asked }, () => {
        const { source, shown } = pathwayFigure(deck.models, request, deck.about.language)
        return moduleOf({ drawing: drawing(source) }, shown)
      })
    },
    source(request) {
      const { model, view, condition } = request
      const language = languageOf(request)
      return add(model, { source: { view, condition, language } }, () => {
        const { source, graph } = pathwayFigure(deck.models, request, deck.about.language)
        return moduleOf(
          { drawing: drawing(source), pathway: wholeModel(request) },
          { graph, language, ...(condition ? { condition } : {}) },
        )
      })
    },
    model(request) {
      const language = languageOf(request)
      return add(request.model, { model: { language } }, () =>
        moduleOf({ pathway: wholeModel(request) }, { language }),
      )
    },
    module(name) {
      const found = modules.get(name)
      if (found) return { code: found.code(), file: fileOf(found.model) }
      throw deckError(ExitCode.findings, `there is no pathway ${name}`)
    },
    madeFrom: (file) => [...modules].flatMap(([name, { model }]) => (fileOf(model) === file ? [name] : [])),
  }
}

/** The code of a module with this value, and with what it imports beside. */
function moduleOf(imports: Readonly<Record<string, string>>, value: object): string {
  return [
    ...Object.entries(imports).map(([name, from]) => `import ${name} from '${from}'`),
    `export default Object.freeze({ ...${JSON.stringify(value)}, ${Object.keys(imports).join(', ')} })`,
  ].join('\n')
}
