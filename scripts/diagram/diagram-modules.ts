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
        const name = id.slice(diagramPrefix.length)
        const drawing = { id: name, ...(await diagrams.get(name)) }
        return { code: `export default Object.freeze(${JSON.stringify(drawing)})`, map: { mappings: '' } }
      },
    },
    /** What slides show of a model is loaded anew with its modules: the slides themselves stay as they are. */
    async handleHotUpdate({ file, read, server: { moduleGraph } }) {
      const names = pathways.madeFrom(file)
      if (names.length === 0) return undefined
      // Some editors empty a file before they write it.
      await read()
      return names.flatMap((name) => moduleGraph.getModuleById(pathwayPrefix + name) ?? [])
    },
  }
}
