import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { z } from 'zod'
import type { Deck } from '../../deck/deck.ts'
import { shownFiles } from '../../remote/shown-files.ts'

/** A set of icons as Iconify publishes it (https://iconify.design/docs/types/iconify-json.html). */
const setShape = z.looseObject({
  prefix: z.string(),
  icons: z.record(z.string(), z.unknown()),
  aliases: z.record(z.string(), z.looseObject({ parent: z.string() })).default({}),
})
type IconSet = z.infer<typeof setShape>

const withColon = /(?<![\w:/-])([a-z\d]+(?:-[a-z\d]+)*):([a-z\d]+(?:-[a-z\d]+)*)(?![\w:/])/g
const withDash = /(["'`])([a-z\d]+)-([a-z\d]+(?:-[a-z\d]+)*)\1/g

/**
 * Gives the components of `@iconify/vue` the icons that a deck, its theme and its addons name, from the sets that are
 * installed: they would ask another host for each while the talk is shown.
 */
export function carriedIcons(deck: Deck): Plugin {
  return {
    name: 'pathdeck:carried-icons',
    transform: {
      filter: { id: /\/@iconify\/vue\/dist\/iconify\.m?js(\?|$)/ },
      async handler(code) {
        const files = await shownFiles(deck)
        const texts = [...deck.slides.map(({ source }) => source), ...files.map(({ text }) => text)]
        const sets = [...namedIn(texts.join('\n'))].flatMap(([prefix, names]) => {
          const set = installedSet(deck, prefix)
          return set ? [only(set, names)] : []
        })
        const calls = sets.map((set) => `addCollection(${JSON.stringify(set)});`)
        return calls.length ? { code: [code, ...calls].join('\n'), map: null } : undefined
      },
    },
  }
}

/** What looks like the name of an icon, by what would be its set. */
function namedIn(text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (prefix: string, name: string) => found.set(prefix, (found.get(prefix) ?? new Set()).add(name))
  for (const [, prefix = '', name = ''] of text.matchAll(withColon)) add(prefix, name)
  for (const [, , prefix = '', name = ''] of text.matchAll(withDash)) add(prefix, name)
  return found
}

function installedSet({ slidev }: Deck, prefix: string): IconSet | undefined {
  for (const root of slidev.roots)
    for (const file of [`@iconify-json/${prefix}/icons.json`, `@iconify/json/json/${prefix}.json`])
      try {
        const path = createRequire(join(root, 'slides.md')).resolve(file)
        return setShape.parse(JSON.parse(readFileSync(path, 'utf8')))
      } catch {
        // It may lie elsewhere, and most of what looks like an icon is none.
      }
  return undefined
}

/** Those of the icons that are named, in one order, with what they are made from. */
function only({ icons, aliases, ...set }: IconSet, names: ReadonlySet<string>): IconSet {
  const kept = new Set<string>()
  const keep = (name: string): void => {
    if (kept.has(name)) return
    kept.add(name)
    const parent = aliases[name]?.parent
    if (parent !== undefined) keep(parent)
  }
  for (const name of names) keep(name)
  const pick = <Value>(from: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(from).filter(([name]) => kept.has(name)))
  return { ...set, icons: pick(icons), aliases: pick(aliases) }
}
