import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import type { Deck } from '../../deck/deck.ts'
import { lineOf } from '../../deck/line-of.ts'
import type { Problem } from '../../shared/problem.ts'

/**
 * Notes the files in a built talk that lie neither in one of its folders nor in an installed package: those
 * that style sheets, components, the tab's picture and Slidev's snippets bring in by their path.
 *
 * @param found gets their absolute paths
 * @param folders absolute paths of the deck, its theme and addons, and of our own
 */
export function filesFromOutside(found: Set<string>, folders: readonly string[]): Plugin {
  const homes = folders.flatMap((folder) => [folder, realpathSync(folder)]).map(normalizePath)
  let root = ''
  const note = (file: string) => {
    const isOwn = file.includes('/node_modules/') || homes.some((home) => file.startsWith(`${home}/`))
    // What has no path, or one that begins with `/@`, is a module that no file stands for.
    if (isAbsolute(file) && !file.startsWith('/@') && !isOwn) found.add(file)
  }
  return {
    name: 'pathdeck:files-from-outside',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    transform: {
      order: 'pre',
      filter: { id: /\.(css|s[ac]ss|less|styl(us)?|pcss)(\?|$)/ },
      handler(code, id) {
        for (const file of importedStyles(code, fileOf(id))) note(file)
      },
    },
    generateBundle(_, bundle) {
      const emitted = Object.values(bundle).flatMap((output) =>
        output.type === 'asset' ? output.originalFileNames.map((name) => resolve(root, name)) : [],
      )
      for (const id of [...this.getModuleIds(), ...emitted]) note(fileOf(id))
    },
  }
}

function fileOf(id: string): string {
  return normalizePath(id.replace(/[?#].*$/, ''))
}

/** The files that a style sheet imports, and those that they import: the bundler makes them one text. */
function importedStyles(css: string, from: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const [, path = ''] of css.matchAll(/@(?:import|use|forward)\s+(?:url\()?["']?([^"')\s;]+)/g)) {
    const file = normalizePath(resolve(dirname(from), path))
    if (seen.has(file) || !existsSync(file)) continue
    seen.add(file)
    importedStyles(readFileSync(file, 'utf8'), file, seen)
  }
  return seen
}

/** Says of each such file where the deck names it. */
export function outsideProblems(deck: Deck, found: ReadonlySet<string>): Problem[] {
  return [...found].sort().map((file) => ({
    severity: 'error',
    message: `a file from outside of the deck's folder and the installed packages: ${file}`,
    at: lineOf(deck, undefined, basename(file)),
    hint: 'put a copy beside the deck if it belongs to the talk',
  }))
}
