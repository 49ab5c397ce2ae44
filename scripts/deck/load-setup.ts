import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { createJiti } from 'jiti'
import { z } from 'zod'

type Setup = (...given: never[]) => unknown

/** A setup file of a deck, its theme or an addon, such as `setup/preparser.ts`; nothing where there is none. */
export function setupFile(root: string, name: string): string | undefined {
  return ['ts', 'mts', 'js', 'mjs'].map((end) => join(root, 'setup', `${name}.${end}`)).find(existsSync)
}

/**
 * Loads the function of a setup file as it is now: by the loader that Slidev takes for its others, which reads
 * TypeScript of installed packages too, and paths without an ending.
 *
 * @throws whatever the file throws, or when it gives no function
 */
export async function loadSetup<Kind extends Setup>(file: string): Promise<Kind> {
  // Files that are kept would lie where others can write.
  const load = createJiti(import.meta.url, { moduleCache: false, fsCache: false, interopDefault: false })
  const found = z
    .object({ default: z.custom<Kind>((value) => typeof value === 'function') })
    .safeParse(await load.import(file))
  if (!found.success) throw new Error('its default export is no function')
  return found.data.default
}
