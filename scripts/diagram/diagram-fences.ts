import type { SlidevPluginOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import type { Deck } from '../deck/deck.ts'
import { toSlide } from '../deck/to-slide.ts'
import type { Position } from '../shared/problem.ts'
import { diagramSource } from './diagram-source.ts'
import type { Diagrams } from './diagrams.ts'

const modulePrefix = '/@pathdeck/diagram/'
const modules = /^\/@pathdeck\/diagram\//

/** Slidev's hook that changes its Markdown renderer. */
export type MarkdownSetup = NonNullable<NonNullable<SlidevPluginOptions['markdown']>['markdownSetup']>

/**
 * Turns each diagram fence into a component that gets its picture from a module of its own, so that the
 * live preview and the build show the same drawing by the same path.
 */
export function diagramFences(deck: Deck, diagrams: Diagrams): MarkdownSetup {
  return (markdown) => {
    const { rules } = markdown.renderer
    const others = rules.fence
    rules.fence = (tokens, index, options, env, self) => {
      const token = tokens[index]
      const at = positionOf(deck, env, token?.map?.[0] ?? 0)
      const source = token && diagramSource(token.info.trim(), token.content, at)
      if (!source) return others?.(tokens, index, options, env, self) ?? ''
      const id = diagrams.add(source)
      return [
        `<script setup>import diagram_${id} from '${modulePrefix}${id}'</script>`,
        `<PathdeckDiagram :drawing="diagram_${id}" v-bind="${source.written.replaceAll('"', '&quot;')}" />`,
        '',
      ].join('\n')
    }
  }
}

/** Where a line of a slide's Markdown stands in its file; edits in the live preview are followed. */
function positionOf({ slidev }: Deck, env: object | undefined, line: number): Position {
  const id = env && 'id' in env ? String(env.id) : ''
  const no = /__slidev_(\d+)\.md$/.exec(id)?.[1]
  const info = slidev.data.slides[Number(no) - 1]
  if (!info) return { file: id }
  const slide = toSlide(info)
  return { file: slide.at.file, line: slide.contentLine + line }
}

/** Gives the pictures as modules; loading one waits until it is drawn. */
export function diagramModules(diagrams: Diagrams): Plugin {
  return {
    name: 'pathdeck:diagram-modules',
    resolveId: { filter: { id: modules }, handler: (id) => id },
    load: {
      filter: { id: modules },
      async handler(id) {
        const drawing = await diagrams.get(id.slice(modulePrefix.length))
        return { code: `export default Object.freeze(${JSON.stringify(drawing)})`, map: { mappings: '' } }
      },
    },
  }
}
