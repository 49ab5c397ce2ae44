import { brotliDecompressSync } from 'node:zlib'

/**
 * The characters a WOFF2 font has a glyph for, as code points in order.
 *
 * Reads the character map as it stands in the file, with nothing of the library that writes our fonts
 * (WOFF2: https://www.w3.org/TR/WOFF2/#FileStructure; `cmap`: OpenType 1.9, formats 4 and 12).
 */
export function charactersOfFont(file: Buffer): number[] {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('this is no WOFF2 font')
  return readCharacterMap(findCharacterMap(file))
}

/** The tables lie one behind the other in one compressed stream. */
function findCharacterMap(file: Buffer): Buffer {
  const [cmap, glyf, loca] = [0, 10, 11]
  let at = 48
  const number = () => {
    for (let value = 0; ; ) {
      const byte = file.readUInt8(at++)
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) return value
    }
  }
  let offset = 0
  let found: { start: number; length: number } | undefined
  for (let tables = file.readUInt16BE(12); tables > 0; tables--) {
    const flags = file.readUInt8(at++)
    const tag = flags & 0x3f
    const version = flags >> 6
    if (tag === 0x3f) at += 4
    const length = number()
    // Glyphs are transformed in version 0, everything else in the others.
    const transformed = tag === glyf || tag === loca ? version === 0 : version !== 0
    const stored = transformed ? number() : length
    if (tag === cmap) found = { start: offset, length }
    offset += stored
  }
  if (!found) throw new Error('this font has no character map')
  return brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20))).subarray(
    found.start,
    found.start + found.length,
  )
}

function readCharacterMap(table: Buffer): number[] {
  const characters = new Set<number>()
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const subtable = table.subarray(table.readUInt32BE(4 + index * 8 + 4))
    const format = subtable.readUInt16BE(0)
    const read = format === 4 ? readSegments : format === 12 ? readGroups : () => []
    for (const character of read(subtable)) characters.add(character)
  }
  return [...characters].sort((a, b) => a - b)
}

/** Format 4: characters of the first plane. */
function* readSegments(table: Buffer): Iterable<number> {
  const segments = table.readUInt16BE(6) / 2
  for (let index = 0; index < segments; index++) {
    const last = table.readUInt16BE(14 + index * 2)
    const first = table.readUInt16BE(16 + (segments + index) * 2)
    // The last segment is a mark that the list ends.
    for (let code = first; code <= last && code !== 0xffff; code++) yield code
  }
}

/** Format 12: characters of all planes. */
function* readGroups(table: Buffer): Iterable<number> {
  for (let index = 0; index < table.readUInt32BE(12); index++) {
    const at = 16 + index * 12
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code++) yield code
  }
}
