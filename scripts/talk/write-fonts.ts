import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseFaces } from '../deck/choose-faces.ts'
import { fontFaceRules } from '../deck/font-face-rules.ts'
import { unicodeRange } from '../deck/unicode-range.ts'
import type { WebFonts } from '../deck/web-fonts.ts'
import { cutDown } from './cut-down-font.ts'

/**
 * Writes the fonts a talk shows into its folder, with their style sheet `assets/fonts.css`.
 *
 * A face that draws none of the used characters is left out; a large one, a megabyte of Chinese for example,
 * is cut down to those that it draws.
 *
 * @param folder the built talk
 * @param used code points that appear in it
 */
export async function writeFonts(
  folder: string,
  fonts: Pick<WebFonts, 'faces' | 'families'>,
  used: ReadonlySet<number>,
): Promise<void> {
  const target = join(folder, 'assets', 'fonts')
  await mkdir(target, { recursive: true })
  const chosen = await chooseFaces(fonts, used)
  const written = await Promise.all(
    chosen.map(async ({ face, characters }) => {
      const whole = await readFile(face.file)
      const font = face.large ? await cutDown(whole, characters) : whole
      await writeFile(join(target, `${face.name}.woff2`), font)
      return face.large ? { ...face, range: unicodeRange(characters) } : face
    }),
  )
  await writeFile(
    join(folder, 'assets', 'fonts.css'),
    fontFaceRules(written, ({ name }) => `./fonts/${name}.woff2`),
  )
}
