import { fontCharacters } from './font-characters.ts'
import type { FontFace } from './font-package.ts'
import { needsGlyph } from './needs-glyph.ts'
import { inUnicodeRange } from './unicode-range.ts'
import type { WebFonts } from './web-fonts.ts'

/** A face, and which characters it draws of those that are used. */
export interface ChosenFace {
  readonly face: FontFace
  /** Code points, in order; never none. */
  readonly characters: readonly number[]
}

/**
 * Decides which face draws which character, as a browser does: the first family of a list that has it. What
 * a family has is read from its fonts; the ranges in their packages promise more.
 *
 * @param used code points
 * @returns the faces that draw something
 */
export async function chooseFaces(
  { faces, families }: Pick<WebFonts, 'faces' | 'families'>,
  used: ReadonlySet<number>,
): Promise<ChosenFace[]> {
  const drawn = new Map<FontFace, Set<number>>()
  const visible = [...used].filter(needsGlyph)
  for (const list of families) {
    let left: readonly number[] = visible
    for (const family of list) {
      if (left.length === 0) break
      const members = faces.filter((face) => face.family === family)
      const lacking = new Set<number>()
      for (const group of byLook(members)) {
        let wanted = left
        for (const face of group) {
          const inRange = inUnicodeRange(face.range)
          const asked = wanted.filter(inRange)
          if (asked.length === 0) continue
          const { characters } = await fontCharacters(face.file)
          const has = asked.filter((code) => characters.has(code))
          if (has.length === 0) continue
          const before = drawn.get(face) ?? new Set()
          for (const code of has) before.add(code)
          drawn.set(face, before)
          wanted = wanted.filter((code) => !before.has(code))
        }
        for (const code of wanted) lacking.add(code)
      }
      left = left.filter((code) => lacking.has(code))
    }
  }
  const chosen: ChosenFace[] = []
  for (const face of faces) {
    const own = drawn.get(face)
    if (!own) continue
    const { characters } = await fontCharacters(face.file)
    for (const code of partsOfEmoji(used)) if (characters.has(code)) own.add(code)
    // A font without a single outline is refused by browsers.
    if ([...own].every(isBlank))
      own.add([...characters].find((code) => needsGlyph(code) && !isBlank(code)) ?? 0)
    chosen.push({ face, characters: [...own].sort((a, b) => a - b) })
  }
  return chosen
}

/** The faces of one weight and style together, since a browser takes a character from no other. */
function byLook(faces: readonly FontFace[]): FontFace[][] {
  return [...Map.groupBy(faces, ({ weight, style }) => `${weight} ${style}`).values()]
}

function isBlank(code: number): boolean {
  return /\p{Zs}/u.test(String.fromCodePoint(code))
}

const digits = /[0-9#*]/
const keycap = 0x20e3

/**
 * Emoji are drawn in one piece from several characters, by one font or not at all: it must have every one,
 * those too which have a picture of their own elsewhere.
 */
function partsOfEmoji(used: ReadonlySet<number>): number[] {
  return [...used].filter((code) => {
    const character = String.fromCodePoint(code)
    return /[\p{Emoji}\p{Emoji_Component}]/u.test(character) && (used.has(keycap) || !digits.test(character))
  })
}
