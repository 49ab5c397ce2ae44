import { type ChosenFace, chooseFaces } from '../deck/choose-faces.ts'
import { fontCharacters } from '../deck/font-characters.ts'
import type { FontFace } from '../deck/font-package.ts'
import { inUnicodeRange, unicodeRange } from '../deck/unicode-range.ts'
import { usedCharacters } from '../deck/used-characters.ts'
import type { WebFonts } from '../deck/web-fonts.ts'
import type { PageFont } from './draw-in-page.ts'

/**
 * The faces that a diagram is drawn with: those that have its characters in the deck's own list of families,
 * and behind each other family that it names.
 *
 * @param texts all that may name a family or bring a character: its text, its configuration
 */
export async function facesOfDiagram(fonts: WebFonts, texts: readonly string[]): Promise<ChosenFace[]> {
  const [text = []] = fonts.families
  const all = texts.join('\n')
  const others = new Set(fonts.faces.map(({ family }) => family).filter((family) => !text.includes(family)))
  const named = [...others].filter((family) => all.includes(family))
  const families = [text, ...named.map((family) => [family, ...text])]
  return chooseFaces(
    { faces: fonts.faces, families },
    usedCharacters([all, entities(all), ...(all.includes('$$') ? [signs] : [])]),
  )
}

/** What formulas write as words: `\\alpha`, `\\sqrt`. */
const signs = 'αβγδεζηθικλμνξπρστυφχψωΓΔΘΛΞΠΣΦΨΩ√∑∏∫∂∇∞±×·≤≥≠≈→←'

/** Mermaid writes `#9829;` for what is `&#9829;` in HTML. */
function entities(text: string): string {
  return text.replace(/#(?=x?[\da-f]+;)/gi, '&#')
}

/** Tells these faces from others, by what their files hold. */
export async function hashesOf(chosen: readonly ChosenFace[]): Promise<string[]> {
  return Promise.all(
    chosen.map(async ({ face: { file, name } }) => `${name} ${(await fontCharacters(file)).hash}`),
  )
}

/**
 * These faces as the drawing page loads them. A large one gets the range of what it really has, or the page
 * would wait for it where another family draws.
 *
 * @param addressOf gives the address of a face's file
 */
export function pageFonts(
  chosen: readonly ChosenFace[],
  addressOf: (face: FontFace) => string,
): Promise<PageFont[]> {
  return Promise.all(
    chosen.map(async ({ face }) => {
      const { family, style, large, range, file } = face
      const has = large ? [...(await fontCharacters(file)).characters].filter(inUnicodeRange(range)) : []
      return {
        family,
        style,
        weight: String(face.weight),
        unicodeRange: large ? unicodeRange(has) : range,
        address: addressOf(face),
      }
    }),
  )
}
