import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FontFace, fontFaceRules, wholeScript } from '../deck/web-fonts.ts'
import { cutDown } from './cut-down-font.ts'
import { inUnicodeRange } from './used-characters.ts'

/**
 * Writes the fonts a talk shows into its folder, with their style sheet `assets/fonts.css`.
 *
 * A face none of whose characters is used is left out; a face for a whole script, a megabyte of Chinese for
 * example, is cut down to the characters that are used and that no other face has.
 *
 * @param folder the built talk
 * @param used code points that appear in it
 */
export async function writeFonts(
  folder: string,
  faces: readonly FontFace[],
  used: ReadonlySet<number>,
): Promise<void> {
  const target = join(folder, 'assets', 'fonts')
  await mkdir(target, { recursive: true })
  const ordinary = faces
    .filter(({ range }) => range !== wholeScript)
    .map(({ range }) => inUnicodeRange(range))
  const written: FontFace[] = []
  for (const face of faces) {
    const inRange = inUnicodeRange(face.range)
    let needed = [...used].filter(inRange)
    if (face.range === wholeScript) needed = needed.filter((code) => !ordinary.some((covers) => covers(code)))
    if (needed.length === 0) continue
    const whole = await readFile(face.file)
    const font = face.range === wholeScript ? await cutDown(face, whole, needed) : whole
    await writeFile(join(target, `${face.name}.woff2`), font)
    written.push(face)
  }
  await writeFile(
    join(folder, 'assets', 'fonts.css'),
    fontFaceRules(written, ({ name }) => `./fonts/${name}.woff2`),
  )
}
