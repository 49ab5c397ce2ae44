import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { injectPreparserExtensionLoader } from '@slidev/parser/fs'
import type { PreparserSetup } from '@slidev/types'

/** Makes Slidev's parser run the `setup/preparser` files of the theme, the addons and the deck. */
export function usePreparsers(): void {
  injectPreparserExtensionLoader(async (roots, headmatter, filepath, mode) => {
    const files = roots
      .map((root) =>
        ['ts', 'mts', 'js', 'mjs'].map((end) => join(root, 'setup', `preparser.${end}`)).find(existsSync),
      )
      .filter((file) => file !== undefined)
    const extensions = await Promise.all(
      files.map(async (file) => {
        const { default: setup }: { default: PreparserSetup } = await import(pathToFileURL(file).href)
        return setup({ filepath, headmatter, ...(mode === undefined ? {} : { mode }) })
      }),
    )
    return extensions.flat()
  })
}
