import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findChromium } from './find-chromium.ts'

/**
 * The font files that the browser sees besides those of a page: what it takes for text that names no other font,
 * and for pictures in SVG files.
 *
 * @returns `undefined` for a browser that sees the machine's own fonts
 */
export async function systemFonts(): Promise<string[] | undefined> {
  const { environment } = await findChromium()
  const configuration = environment.FONTCONFIG_FILE
  if (configuration === undefined) return undefined
  return readdirSync(dirname(configuration), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ttf|otf)$/.test(name))
    .sort()
    .map((name) => join(dirname(configuration), name))
}
