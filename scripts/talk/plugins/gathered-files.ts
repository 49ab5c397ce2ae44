import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { normalizePath, type Plugin } from 'vite'

const componentEndings = ['js', 'ts', 'vue']

/** What Slidev takes for a deck's own style, in the order in which it loads them. */
const styles = withEndings(['style', 'styles', 'styles/index'], ['css', 'js', 'ts'])

/** The layers around slides, by the name under which Slidev imports them; the first file that is there counts. */
const layers = {
  GlobalTop: withEndings(['GlobalTop', 'global-top', 'global'], componentEndings),
  GlobalBottom: withEndings(['GlobalBottom', 'global-bottom'], componentEndings),
  SlideTop: withEndings(['SlideTop', 'slide-top'], componentEndings),
  SlideBottom: withEndings(['SlideBottom', 'slide-bottom'], componentEndings),
}

function setupFiles(name: string): string[] {
  return withEndings([`setup/${name}`], ['js', 'mjs', 'mts', 'ts'])
}

function withEndings(names: readonly string[], endings: readonly string[]): string[] {
  return names.flatMap((name) => endings.map((ending) => `${name}.${ending}`))
}

/**
 * Serves the modules in which Slidev gathers what theme, addons and deck bring: styles, setup files, layers
 * around slides.
 *
 * Slidev's own write `import.meta.glob` into files in the deck's folder. Builds beside one another overwrite
 * them while they are read, a folder that is read-only has no place for them, what lies in a folder named `[1]`
 * is not found, and the keys of a glob tell where the deck lies. These name the files themselves.
 *
 * This relies on Slidev's source: on the names of these modules and on what they export. When Slidev adds or
 * renames one, it writes files again, and `gathered-files.test.ts` fails.
 */
export function gatheredFiles(slidev: ResolvedSlidevOptions): Plugin {
  return {
    name: 'pathdeck:gathered-files',
    enforce: 'pre',
    load(id) {
      const code = moduleFor(id, slidev)
      return code === undefined ? undefined : { code, map: { mappings: '' } }
    },
    configureServer({ watcher, moduleGraph, hot }) {
      // A file that comes or goes changes what is gathered.
      const look = (file: string) => {
        const candidates = [...styles, ...Object.values(layers).flat(), ...setupFiles('[^/]+')]
        const known = candidates.map((name) => new RegExp(`^${name.replaceAll('.', '\\.')}$`))
        const root = slidev.roots
          .map((each) => `${normalizePath(each)}/`)
          .find((each) => file.startsWith(each))
        if (!root || !known.some((name) => name.test(file.slice(root.length)))) return
        for (const [id, module] of moduleGraph.idToModuleMap)
          if (moduleFor(id, slidev) !== undefined) moduleGraph.invalidateModule(module)
        hot.send({ type: 'full-reload' })
      }
      watcher.on('add', look).on('unlink', look)
    },
  }
}

/** The code of a module that gathers files; `undefined` for any other. */
function moduleFor(id: string, slidev: ResolvedSlidevOptions): string | undefined {
  if (id === '/@slidev/conditional-styles') return stylesModule(slidev)
  if (id === '/@slidev/global-layers') return layersModule(slidev)
  const [, setup] = /^\/@slidev\/setups\/([\w-]+)$/.exec(id) ?? []
  return setup === undefined ? undefined : setupModule(slidev, setup)
}

function stylesModule({ roots, data, cliRoot }: ResolvedSlidevOptions): string {
  const found = roots.flatMap((root) => existing(root, styles))
  const formulas = createRequire(join(cliRoot, 'package.json')).resolve('katex/dist/katex.min.css')
  return [...found, ...(data.features.katex ? [formulas] : [])]
    .map((file) => `import ${addressOf(file)}`)
    .join('\n')
}

function setupModule({ roots }: ResolvedSlidevOptions, name: string): string {
  const found = roots.flatMap((root) => existing(root, setupFiles(name)).slice(0, 1))
  const imports = found.map((file, index) => `import setup${index} from ${addressOf(file)}`)
  return [
    ...imports,
    `export default [${found.map((_, index) => `setup${index}`).join(', ')}].filter(Boolean)`,
  ].join('\n')
}

function layersModule({ roots }: ResolvedSlidevOptions): string {
  const imports = ["import { h } from 'vue'"]
  const exported = Object.entries(layers).map(([layer, names]) => {
    const components = roots
      .flatMap((root) => existing(root, names).slice(0, 1))
      .map((file, index) => {
        imports.push(`import ${layer}${index} from ${addressOf(file)}`)
        return `${layer}${index}`
      })
    return `export const ${layer} = { render: () => [${components.join(', ')}].filter(Boolean).map((layer) => h(layer)) }`
  })
  return [...imports, ...exported].join('\n')
}

function existing(root: string, names: readonly string[]): string[] {
  return names.map((name) => join(root, name)).filter((file) => existsSync(file))
}

/** A file as a module's address, whatever stands in its name. */
function addressOf(file: string): string {
  return JSON.stringify(`/@fs/${normalizePath(file).replace(/^\//, '')}`)
}
