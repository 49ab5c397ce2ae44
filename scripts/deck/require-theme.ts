import { existsSync } from 'node:fs'
import nodePath from 'node:path'
import { z } from 'zod'
import { didYouMean } from '../shared/did-you-mean.ts'
import { deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { citationsAddon } from './citations-addon.ts'
import type { Frontmatter } from './frontmatter.ts'
import { type Extension, installedPackage, packagesOf } from './installed-package.ts'
import { lentTheme } from './lent-theme.ts'
import { ownTheme } from './own-theme.ts'

const shape = z.object({
  theme: z.string().nullish(),
  addons: z.array(z.string()).nullish(),
})

/** A theme that a deck has from Pathdeck and not from beside itself. */
export interface LentTheme {
  readonly name: string
  /** As Slidev writes paths. */
  readonly folder: string
}

/**
 * Makes sure that the theme and the addons of a deck are there: Slidev would offer to install what is
 * missing, end the process where nobody can answer, or go on without.
 *
 * @param headmatter its values are of the right kinds
 * @returns the theme, where Slidev would not find it by its name
 * @throws DeckError (exit code 2)
 */
export function requireTheme({ values, positionOf }: Frontmatter, entry: string): LentTheme | undefined {
  const { theme, addons } = shape.parse(values)
  const name = theme === null ? 'none' : (theme ?? 'default')
  const folder = folderOf('theme', name, entry) === undefined ? lentTheme(name, entry) : undefined
  if (!folder) require('theme', name, ['theme'])
  for (const [index, name] of (addons ?? []).entries())
    if (name !== citationsAddon) require('addon', name, ['addons', index])
  return folder === undefined ? undefined : { name, folder }

  function require(kind: Extension, name: string, key: readonly PropertyKey[]): void {
    if (name === 'none') return
    const folder = folderOf(kind, name, entry)
    const at = positionOf(key)
    if (folder === undefined) {
      if (installedPackage(kind, name, entry)) return
      const command = `npm install ${packagesOf(kind, name)[0]}`
      const hint =
        kind === 'theme'
          ? (didYouMean(name, atHand(entry)) ?? `run: ${command}, or say "theme: ${ownTheme.name}"`)
          : `run: ${command}`
      throw deckError(ExitCode.badInput, `the ${kind} "${name}" is not installed`, { at, hint })
    }
    if (existsSync(kind === 'addon' ? nodePath.join(folder, 'package.json') : folder)) return
    throw deckError(ExitCode.badInput, `there is no ${kind} "${name}": nothing is at ${shown(folder)}`, {
      at,
      hint:
        kind === 'theme'
          ? 'the path starts at the folder of the deck'
          : 'an addon is a folder with a package.json; for one in the folder of the deck write @/its-name',
    })
  }
}

/**
 * The folder that the name of a theme or an addon leads to, as Slidev reads it; `undefined` for the name of a
 * package. The path of a theme starts at the folder of the deck, that of an addon at the one above.
 */
export function folderOf(
  kind: Extension,
  name: string,
  entry: string,
  path: typeof nodePath.win32 = nodePath,
): string | undefined {
  const deck = path.dirname(entry)
  if (path.isAbsolute(name)) return name
  if (name.startsWith('@/')) return path.join(deck, name.slice(2))
  if (name.startsWith('.') || (!name.startsWith('@') && name.includes('/')))
    return path.resolve(kind === 'theme' ? deck : path.dirname(deck), name)
  return undefined
}

/** Themes that need no installing here. */
function atHand(entry: string): string[] {
  const isAtHand = (theme: string) => installedPackage('theme', theme, entry) ?? lentTheme(theme, entry)
  return [ownTheme.name, 'none', ...['default', 'seriph'].filter(isAtHand)]
}
