import { globSync } from 'node:fs'
import { basename, dirname, join, parse } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { pascalCase } from './pascal-case.ts'

/**
 * The components that slides can name without importing them, by name: those of the deck, of its addons and
 * theme, and Slidev's own. Of two with one name the first in that order counts.
 */
export function componentFiles({
  clientRoot,
  roots,
}: Pick<ResolvedSlidevOptions, 'clientRoot' | 'roots'>): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const folders = [...roots.toReversed().map((root) => join(root, 'components')), join(clientRoot, 'builtin')]
  for (const folder of folders)
    for (const path of globSync('**/*.{vue,md,js,ts,jsx,tsx}', { cwd: folder }).sort()) {
      const file = join(folder, path)
      const { name } = parse(file)
      // A folder's index is named after the folder.
      const component = pascalCase(name === 'index' ? basename(dirname(file)) : name)
      if (!files.has(component)) files.set(component, file)
    }
  return files
}
