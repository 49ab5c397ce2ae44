import { realpathSync } from 'node:fs'
import { normalizePath, type Plugin } from 'vite'
import { usedCharacters } from '../../deck/used-characters.ts'

/**
 * Collects the characters that the deck itself can show: its slides, notes, diagrams and components, its
 * theme's and ours. What libraries carry is left out; a table of every HTML entity would ask for every font.
 *
 * Where these folders lie does not count: neither that one is in somebody's `node_modules`, nor the letters of
 * the path, which stand in every line that imports.
 *
 * @param folders absolute paths of the deck, its theme and addons, and of our own
 */
export function collectCharacters(used: Set<number>, folders: readonly string[]): Plugin {
  const paths = new Set(folders.flatMap((folder) => [folder, realpathSync(folder)].map(normalizePath)))
  // Between single quotes a quote in a path is escaped.
  for (const path of [...paths]) paths.add(path.replaceAll("'", "\\'"))
  const longestFirst = [...paths].filter((path) => path !== '/').sort((a, b) => b.length - a.length)
  const placeless = (text: string) => longestFirst.reduce((left, path) => left.replaceAll(path, ''), text)
  return {
    name: 'pathdeck:collect-characters',
    generateBundle() {
      const own = [...this.getModuleIds()].filter((id) => !placeless(id).includes('/node_modules/'))
      for (const code of usedCharacters(own.map((id) => placeless(this.getModuleInfo(id)?.code ?? ''))))
        used.add(code)
    },
  }
}
