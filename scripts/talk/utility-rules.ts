import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalizePath, type UserConfig } from 'vite'
import { z } from 'zod'
import type { Deck } from '../deck/deck.ts'

const packageShape = z.object({ name: z.string(), version: z.string() })

/** Files in which Slidev looks for UnoCSS settings. */
const settings = ['uno.config.ts', 'unocss.config.ts', join('setup', 'unocss.ts')]

/**
 * Names what decides which words are utility classes in a deck: the packages its settings come from.
 *
 * @param config what the `vite.config` files of the deck say
 * @returns `undefined` when settings of its own have a say, whose code cannot be told from other code
 */
export function utilityRules({ slidev }: Deck, config: UserConfig): readonly string[] | undefined {
  if (config.slidev?.unocss) return undefined
  const places = [slidev.clientRoot, ...slidev.roots].filter((root) =>
    settings.some((name) => existsSync(join(root, name))),
  )
  if (!places.every((place) => normalizePath(place).includes('/node_modules/'))) return undefined
  return places.map((place) => {
    const { name, version } = packageShape.parse(
      JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')),
    )
    return `${name}@${version}`
  })
}
