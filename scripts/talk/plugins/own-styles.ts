import { existsSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import type { Deck } from '../../deck/deck.ts'
import { lineOf } from '../../deck/line-of.ts'
import { ownFiles } from '../../deck/own-files.ts'
import { placeIn } from '../../shared/place-in.ts'
import type { Position, Problem } from '../../shared/problem.ts'
import { shown } from '../../shared/shown.ts'

/**
 * Finds style sheets, and pages, that take files from outside of the deck: they would be copied into the talk
 * unseen. What code imports is the author's own doing.
 *
 * @param found gets what is found in a sheet or a page, by its id
 */
export function ownStyles(deck: Deck, found: Map<string, Problem[]>): Plugin {
  const isOwn = ownFiles(deck)
  const page = join(deck.slidev.userRoot, 'index.html')
  const foreign = (
    folder: string,
    addresses: readonly string[],
    at: (needle: string) => Position,
    seen = new Set<string>(),
  ): Problem[] =>
    addresses.flatMap((address) => {
      const file = fileOf(address, folder, deck.root)
      if (file === undefined) return []
      if (!isOwn(file)) return [outside(address, file, at(address))]
      return /\.css$/i.test(file) ? nested(file, seen) : []
    })
  /** A sheet that another imports is no module of its own. */
  function nested(file: string, seen: Set<string>): Problem[] {
    if (seen.has(file) || normalizePath(file).includes('/node_modules/')) return []
    seen.add(file)
    const css = readFileSync(file, 'utf8')
    return foreign(dirname(file), addressesIn(css), (needle) => placeIn(file, css, needle), seen)
  }
  return {
    name: 'pathdeck:own-styles',
    enforce: 'pre',
    buildStart() {
      const html = deck.slidev.utils.indexHtml
      const source = readFileSync(deck.entry, 'utf8')
      const at = (needle: string) =>
        source.includes(needle) ? placeIn(deck.entry, source, needle) : { file: shown(page) }
      found.set(page, foreign(dirname(page), attributesIn(html), at))
    },
    transform: {
      filter: {
        id: {
          include: /\.(css|scss|sass|less|styl|stylus|pcss|postcss)(\?|$)|[?&]lang\.(css|scss|sass|less)/,
          exclude: /\/node_modules\//,
        },
      },
      handler(css, id) {
        const file = id.replace(/\?.*$/, '')
        const no = /__slidev_(\d+)\.md$/.exec(file)?.[1]
        const place = (needle: string) => (no ? lineOf(deck, Number(no), needle) : placeIn(file, css, needle))
        found.set(id, [
          ...(existsSync(file) && !isOwn(file) ? [outside(shown(file), file, { file: shown(file) })] : []),
          ...foreign(dirname(file), addressesIn(css), place),
        ])
      },
    },
  }
}

/** What a style sheet asks for. */
function addressesIn(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '')
  const found = text.matchAll(/@(?:import|use|forward)\s+(["'])(.*?)\1|url\(\s*(["']?)(.*?)\3\s*\)/g)
  return [...found].map(([, , imported, , named]) => imported ?? named ?? '')
}

/** What a page asks for. */
function attributesIn(html: string): string[] {
  return [...html.matchAll(/\b(?:href|src|srcset|content|poster|data)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, double, single]) => double ?? single ?? '',
  )
}

/** The file that an address leads to, when there is one. */
function fileOf(address: string, folder: string, root: string): string | undefined {
  const path = address.replace(/[?#].*$/, '').replace(/^\/?@\//, `${root}/`)
  if (path === '' || /^[a-z][a-z+.-]*:|^\/\//i.test(path)) return undefined
  const file = isAbsolute(path) ? path : join(folder, path)
  return existsSync(file) ? file : undefined
}

function outside(address: string, file: string, at: Position): Problem {
  return {
    severity: 'error',
    message: `${address} is a file outside of the deck: ${file}`,
    at,
    hint: 'copy it into the folder of the deck, or install the package it belongs to',
  }
}
