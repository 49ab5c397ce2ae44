import type { ResolvedSlidevOptions, SlidevPluginOptions } from '@slidev/types'
import iconComponents from 'unplugin-icons/resolver'
import { normalizePath } from 'vite'
import { componentFiles } from './component-files.ts'

/**
 * How the components are found that slides and components name without importing them.
 *
 * Slidev gives their folders to the finder as patterns: in a folder named `[1]` nothing is found and nothing
 * said, and for `Ann's talk` script is written that is none. Here they are found by name.
 *
 * @param icons what the deck's configuration says about icons
 */
export function componentOptions(
  slidev: Pick<ResolvedSlidevOptions, 'clientRoot' | 'roots'>,
  icons: SlidevPluginOptions['icons'],
): NonNullable<SlidevPluginOptions['components']> {
  const files = componentFiles(slidev)
  return {
    globs: [],
    resolvers: [
      (name) => {
        const file = files.get(name)
        return file && normalizePath(file)
      },
      iconComponents({ prefix: '', customCollections: Object.keys(icons?.customCollections ?? {}) }),
    ],
    // It stands between single quotes.
    importPathTransform: (path) => JSON.stringify(path).slice(1, -1).replaceAll("'", "\\'"),
  }
}
