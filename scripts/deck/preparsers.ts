import { injectPreparserExtensionLoader } from '@slidev/parser/fs'
import type { PreparserSetup, SlidevPreparserExtension } from '@slidev/types'
import { loadSetup, setupFile } from './load-setup.ts'
import { setupError } from './setup-error.ts'
import { understandFrontmatter } from './understand-frontmatter.ts'

/**
 * Makes Slidev's parser run the `setup/preparser` files of the theme, the addons and the deck, and before them
 * what Pathdeck makes of every file.
 *
 * @param headmatter of the deck: Slidev does not find it behind a byte-order mark
 */
export function usePreparsers(headmatter: Readonly<Record<string, unknown>>): void {
  injectPreparserExtensionLoader(async (roots, _, filepath, mode) => {
    const files = roots.map((root) => setupFile(root, 'preparser')).filter((file) => file !== undefined)
    const extensions = await Promise.all(
      files.map((file) =>
        saying(file, async () => {
          const setup = await loadSetup<PreparserSetup>(file)
          const given = setup({
            filepath,
            headmatter: { ...headmatter },
            ...(mode === undefined ? {} : { mode }),
          })
          return (await given).map((extension) => guarded(file, extension))
        }),
      ),
    )
    return [own, ...extensions.flat()]
  })
}

const own: SlidevPreparserExtension = {
  name: 'pathdeck',
  transformRawLines(lines) {
    if (lines[0]?.startsWith('\uFEFF')) lines[0] = lines[0].slice(1)
  },
  async transformSlide(_, frontmatter: unknown) {
    if (isRecord(frontmatter)) understandFrontmatter(frontmatter)
    return undefined
  },
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The same extension, which says from which file it comes when it throws. */
function guarded(file: string, extension: SlidevPreparserExtension): SlidevPreparserExtension {
  const { name, transformRawLines, transformSlide, transformNote } = extension
  return {
    ...(name === undefined ? {} : { name }),
    ...(transformRawLines && {
      transformRawLines: (lines) => saying(file, () => transformRawLines.call(extension, lines)),
    }),
    ...(transformSlide && {
      transformSlide: (...slide) => saying(file, () => transformSlide.apply(extension, slide)),
    }),
    ...(transformNote && {
      transformNote: (...note) => saying(file, () => transformNote.apply(extension, note)),
    }),
  }
}

async function saying<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw setupError(file, error)
  }
}
