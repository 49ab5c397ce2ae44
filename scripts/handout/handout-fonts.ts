import { basename, dirname } from 'node:path'
import { chooseFaces } from '../deck/choose-faces.ts'
import { fontFaceRules } from '../deck/font-face-rules.ts'
import { unicodeRange } from '../deck/unicode-range.ts'
import { usedCharacters } from '../deck/used-characters.ts'
import { familyList, type WebFonts } from '../deck/web-fonts.ts'

/**
 * The folders that the fonts of handouts lie in, by the path they are served under. Handouts have the deck's fonts
 * for themselves, and whole: those of the talk have the characters of its slides alone.
 */
export function fontFolders({ faces }: Pick<WebFonts, 'faces'>): Record<string, string> {
  const folders = new Set(faces.map(({ file }) => dirname(file)))
  return Object.fromEntries([...folders].map((folder, index) => [`/handout-fonts/${index}/`, folder]))
}

/**
 * The rules of these fonts, and custom properties that name them, as CSS.
 *
 * @param text all that is shown with them, as HTML and CSS
 */
export async function fontStyle(
  fonts: Pick<WebFonts, 'faces' | 'families'>,
  text: readonly string[],
): Promise<string> {
  const chosen = await chooseFaces(fonts, usedCharacters(text))
  const faces = chosen.map(({ face, characters }) => ({
    ...face,
    family: named(face.family),
    ...(face.large && { range: unicodeRange(characters) }),
  }))
  const paths = new Map(Object.entries(fontFolders(fonts)).map(([path, folder]) => [folder, path.slice(1)]))
  const rules = fontFaceRules(faces, ({ file }) => `${paths.get(dirname(file))}${basename(file)}`)
  const [sans, serif, mono] = fontLists(fonts)
  return `${rules}\n:root { --handout-sans: ${sans}; --handout-serif: ${serif}; --handout-mono: ${mono} }`
}

/** CSS `font-family` lists: sans, serif, mono. */
export function fontLists({ families }: Pick<WebFonts, 'families'>): string[] {
  return families.map((list) => familyList(list.map(named)))
}

function named(family: string): string {
  return `Handout ${family}`
}
