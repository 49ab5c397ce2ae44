import type { Plugin } from 'vite'
import { usedCharacters } from '../used-characters.ts'

/**
 * Collects the characters that the deck itself can show: its slides, notes, diagrams and components. What
 * libraries carry is left out; a table of every HTML entity would ask for every font.
 */
export function collectCharacters(used: Set<number>): Plugin {
  return {
    name: 'pathdeck:collect-characters',
    generateBundle() {
      const own = [...this.getModuleIds()].filter((id) => !id.includes('/node_modules/'))
      for (const code of usedCharacters(own.map((id) => this.getModuleInfo(id)?.code ?? ''))) used.add(code)
    },
  }
}
