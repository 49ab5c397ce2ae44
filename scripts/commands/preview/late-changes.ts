import type { Plugin, ViteDevServer } from 'vite'
import { stateOfFile } from '../../shared/state-of-file.ts'

/** How long the watcher of files is deaf to a file that has changed, in milliseconds, and some more. */
const deafFor = 80

/**
 * Tells of a change that follows another of the same file at once, as when an editor saves and a formatter saves
 * again: the watcher (chokidar) leaves it out, and what is shown would stay that of the first.
 */
export function lateChanges(): Plugin {
  let server: ViteDevServer
  return {
    name: 'pathdeck:late-changes',
    configureServer(configured) {
      server = configured
    },
    hotUpdate: {
      order: 'pre',
      handler({ type, file }) {
        if (type !== 'update' || this.environment.name !== 'client') return
        const seen = stateOfFile(file)
        setTimeout(() => {
          if (stateOfFile(file) !== seen) server.watcher.emit('change', file)
        }, deafFor).unref()
      },
    },
  }
}
