import type { Plugin } from 'vite'
import type { Diagrams } from './diagrams.ts'
import { diagramPrefix, pathwayPrefix } from './module-names.ts'
import type { Pathways } from './pathways.ts'

const ours = new RegExp(`^(?:${diagramPrefix}|${pathwayPrefix})`)

/** Gives pictures and pathways as modules; loading a picture waits until it is drawn. */
export function diagramModules(diagrams: Diagrams, pathways: Pathways): Plugin {
  return {
    name: 'pathdeck:diagram-modules',
    resolveId: { filter: { id: ours }, handler: (id) => id },
    load: {
      filter: { id: ours },
      async handler(id) {
        if (id.startsWith(pathwayPrefix)) {
          const { code, file } = pathways.module(id.slice(pathwayPrefix.length))
          this.addWatchFile(file)
          return { code, map: { mappings: '' } }
        }
        const drawing = await diagrams.get(id.slice(diagramPrefix.length))
        return { code: `export default Object.freeze(${JSON.stringify(drawing)})`, map: { mappings: '' } }
      },
    },
    /** What a slide shows of a model is worked out with the slide: an edit of a model is one of all slides. */
    handleHotUpdate({ file, server }) {
      if (!/\/pathways\/[^/]+\.yaml$/.test(file)) return undefined
      server.moduleGraph.invalidateAll()
      server.ws.send({ type: 'full-reload' })
      return []
    },
  }
}
