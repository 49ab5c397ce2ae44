/**
 * The characters that a font has a glyph for, as its `cmap` table says (OpenType 1.9, formats 4, 6 and 12,
 * which are those that browsers read besides formats for single bytes).
 *
 * @param table the bytes of the table
 */
export function readCharacterMap(table: Buffer): Set<number> {
  const characters = new Set<number>()
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const platform = table.readUInt16BE(4 + index * 8)
    const subtable = table.subarray(table.readUInt32BE(4 + index * 8 + 4))
    // A map for an old Macintosh has numbers of its own.
    if (platform === 1) continue
    const read = { 4: segments, 6: list, 12: groups }[subtable.readUInt16BE(0)]
    for (const character of read?.(subtable) ?? []) characters.add(character)
  }
  return characters
}

/** Format 4: characters of the first plane. A segment may promise more than it holds. */
function* segments(table: Buffer): Iterable<number> {
  const twice = table.readUInt16BE(6)
  for (let at = 14; at < 14 + twice; at += 2) {
    const last = table.readUInt16BE(at)
    const first = table.readUInt16BE(at + twice + 2)
    const delta = table.readUInt16BE(at + 2 * twice + 2)
    const offsetAt = at + 3 * twice + 2
    const offset = table.readUInt16BE(offsetAt)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const glyph = offset === 0 ? code + delta : table.readUInt16BE(offsetAt + offset + 2 * (code - first))
      if (glyph % 0x10000 !== 0) yield code
    }
  }
}

/** Format 6: one run of characters. */
function* list(table: Buffer): Iterable<number> {
  const first = table.readUInt16BE(6)
  for (let index = 0; index < table.readUInt16BE(8); index++)
    if (table.readUInt16BE(10 + index * 2) !== 0) yield first + index
}

/** Format 12: characters of all planes. */
function* groups(table: Buffer): Iterable<number> {
  for (let index = 0; index < table.readUInt32BE(12); index++) {
    const at = 16 + index * 12
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code++) yield code
  }
}
