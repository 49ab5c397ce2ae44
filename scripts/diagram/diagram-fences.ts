import type { Deck } from '../deck/deck.ts'
import type { MarkdownSetup } from '../deck/markdown-setup.ts'
import { toSlide } from '../deck/to-slide.ts'
import type { Position } from '../shared/problem.ts'
import { diagramSource } from './diagram-source.ts'
import type { Diagrams } from './diagrams.ts'
import { diagramPrefix, pathwayPrefix } from './module-names.ts'
import { pathwayRequest } from './pathway-request.ts'
import type { Pathways } from './pathways.ts'

/** What changes the Markdown of slides: a renderer's rules, and what is done to the HTML they give. */
export interface SlideMarkup {
  readonly markdownSetup: MarkdownSetup
  readonly transforms: { after(html: string, id: string): string }
}

/**
 * Turns each diagram fence into a component that gets its picture from a module of its own, so that the
 * live preview and the build show the same drawing by the same path.
 */
export function diagramFences(deck: Deck, diagrams: Diagrams, pathways: Pathways): SlideMarkup {
  // By the id of the slide.
  const imports = new Map<string, Set<string>>()
  const importFrom = (env: object | undefined, prefix: string, module: string) => {
    const name = `shown_${module}`
    imports.get(idOf(env))?.add(`import ${name} from '${prefix}${module}'`)
    return name
  }

  const markdownSetup: MarkdownSetup = (markdown) => {
    markdown.core.ruler.push('pathdeck_imports', ({ env }) => {
      imports.set(idOf(env), new Set())
    })
    const { rules } = markdown.renderer
    const others = rules.fence
    rules.fence = (tokens, index, options, env, self) => {
      const token = tokens[index]
      const info = token?.info.trim() ?? ''
      const at = positionOf(deck, env, token?.map?.[0] ?? 0)
      const source = token && diagramSource(info, token.content, at)
      if (source) {
        const drawing = importFrom(env, diagramPrefix, diagrams.add(source))
        return `<PathdeckDiagram :drawing="${drawing}" v-bind="${attribute(source.written)}" />\n`
      }
      const pathway = pathwayRequest(info, at)
      if (!pathway) return others?.(tokens, index, options, env, self) ?? ''
      const figure = importFrom(env, pathwayPrefix, pathways.figure(pathway))
      const shown = `:scale="${pathway.scale}" class="${attribute(pathway.class ?? '')}"`
      return `<PathwayFigure :figure="${figure}" ${shown} />\n`
    }
  }
  return {
    markdownSetup,
    transforms: { after: (html, id) => withScript(html, [...(imports.get(id) ?? [])]) },
  }
}

/** A slide can have one script alone: what is added goes into the one it has. */
function withScript(html: string, lines: readonly string[]): string {
  if (!lines.length) return html
  const added = `\n${lines.join('\n')}\n`
  const own = /<\s*script[^>]*\bsetup\b[^>]*>/
  return own.test(html) ? html.replace(own, (tag) => tag + added) : `${html}<script setup>${added}</script>`
}

function attribute(text: string): string {
  return text.replaceAll('"', '&quot;')
}

function idOf(env: object | undefined): string {
  return env && 'id' in env ? String(env.id) : ''
}

/** Where a line of a slide's Markdown stands in its file; edits in the live preview are followed. */
function positionOf({ slidev }: Deck, env: object | undefined, line: number): Position {
  const id = idOf(env)
  const no = /__slidev_(\d+)\.md$/.exec(id)?.[1]
  const info = slidev.data.slides[Number(no) - 1]
  if (!info) return { file: id }
  const slide = toSlide(info)
  return { file: slide.at.file, line: slide.contentLine + line }
}
