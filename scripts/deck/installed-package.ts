import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export type Extension = 'theme' | 'addon'

/**
 * The folder of the installed package that the name of a theme or an addon stands for.
 *
 * @param from a file: packages are looked for as its imports would find them
 */
export function installedPackage(kind: Extension, name: string, from: string): string | undefined {
  const found = packagesOf(kind, name)
    .flatMap((candidate) =>
      (createRequire(from).resolve.paths(candidate) ?? []).map((folder) => join(folder, candidate)),
    )
    .find((folder) => existsSync(join(folder, 'package.json')))
  return found && realpathSync(found)
}

/** The themes that Slidev's makers publish under their own name; there are no such addons. */
const official = ['apple-basic', 'bricks', 'default', 'seriph', 'shibainu']

/** The packages that a short name can stand for, the likeliest first. */
export function packagesOf(kind: Extension, name: string): string[] {
  if (name.includes('/') || name.startsWith(`slidev-${kind}-`)) return [name]
  const published = [`slidev-${kind}-${name}`, `@slidev/${kind}-${name}`]
  return [...(kind === 'theme' && official.includes(name) ? published.reverse() : published), name]
}
