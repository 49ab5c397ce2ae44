import type { Plugin } from 'vite'
import type { Deck } from '../../deck/deck.ts'
import type { Problem } from '../../shared/problem.ts'
import { iconProblem } from '../icon-problem.ts'

/** A component as large as an icon. */
const box = `import { h } from 'vue'
export default { render: () => h('svg', { viewBox: '0 0 24 24', width: '1.2em', height: '1.2em' },
  h('path', { d: 'M3 3h18v18H3z', fill: 'none', stroke: 'currentColor', 'stroke-dasharray': 3 })) }`

/**
 * Puts a box in the place of an icon that is in no installed set, which would end the build.
 *
 * @param found gets what there is to say of each, by the module's id
 */
export function boxesForIcons(deck: Deck, found: Map<string, Problem[]>): Plugin {
  return {
    name: 'pathdeck:boxes-for-icons',
    configResolved({ plugins }) {
      const icons = plugins.find(({ name }) => name === 'unplugin-icons')
      const { load } = icons ?? {}
      if (!icons || !load) return
      const loadIcon = typeof load === 'function' ? load : load.handler
      const loadOrBox: typeof loadIcon = async function (id, options) {
        try {
          return await loadIcon.call(this, id, options)
        } catch (error) {
          const problem = iconProblem(deck, String(error))
          if (!problem) throw error
          found.set(id, [problem])
          return { code: box, map: null }
        }
      }
      icons.load = typeof load === 'function' ? loadOrBox : { ...load, handler: loadOrBox }
    },
  }
}
