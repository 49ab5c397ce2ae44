import { readFile } from 'node:fs/promises'
import { cached } from '../shared/cached.ts'
import { sha256 } from '../shared/hash.ts'
import { readCharacterMap } from './character-map.ts'
import { fontTable } from './font-table.ts'
import { codesIn, unicodeRange } from './unicode-range.ts'

/** A font file and what it can draw. */
export interface FontCharacters {
  readonly characters: ReadonlySet<number>
  /** Tells one font file from another. */
  readonly hash: string
}

const known = new Map<string, Promise<FontCharacters>>()

/**
 * The characters that a font file has a glyph for. Kept, since a font for Chinese must be unpacked to say so.
 *
 * @param file absolute path of the font: WOFF2, WOFF, TrueType or OpenType
 * @throws when the file is no font
 */
export function fontCharacters(file: string): Promise<FontCharacters> {
  const before = known.get(file)
  if (before) return before
  const found = read(file)
  known.set(file, found)
  return found
}

async function read(file: string): Promise<FontCharacters> {
  const font = await readFile(file)
  const hash = sha256(font)
  const characters = await cached<ReadonlySet<number>>('characters', hash, {
    read: (bytes) => new Set(codesIn(bytes.toString('utf8'))),
    make: async () => {
      const table = fontTable(font, 'cmap')
      return table ? readCharacterMap(table) : new Set<number>()
    },
    write: unicodeRange,
  })
  return { characters, hash }
}
