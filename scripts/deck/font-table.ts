import { brotliDecompressSync, inflateSync } from 'node:zlib'

/**
 * One table of a font file: of WOFF2 (https://www.w3.org/TR/WOFF2/), WOFF, or TrueType and OpenType as they
 * are.
 *
 * @param tag e.g. `cmap`
 * @returns `undefined` when the font has none
 * @throws when the bytes are no font
 */
export function fontTable(file: Buffer, tag: string): Buffer | undefined {
  const format = file.toString('latin1', 0, 4)
  if (format === 'wOF2') return woff2Table(file, tag)
  if (format === 'wOFF') return woffTable(file, tag)
  if (['\0\u0001\0\0', 'OTTO', 'true'].includes(format)) return plainTable(file, tag)
  throw new Error('this is no font')
}

/** Tables that are named by a number, of which those that are asked for or stored in another way. */
const numbered: Readonly<Record<number, string>> = { 0: 'cmap', 10: 'glyf', 11: 'loca' }

/** The tables lie one behind the other in one compressed stream. */
function woff2Table(file: Buffer, wanted: string): Buffer | undefined {
  let at = 48
  const number = () => {
    for (let value = 0; ; ) {
      const byte = file.readUInt8(at++)
      value = value * 128 + (byte & 0x7f)
      if (byte < 0x80) return value
    }
  }
  let offset = 0
  let found: { start: number; end: number } | undefined
  for (let tables = file.readUInt16BE(12); tables > 0; tables--) {
    const flags = file.readUInt8(at++)
    const named = (flags & 0x3f) === 0x3f
    const tag = named ? file.toString('latin1', at, at + 4) : numbered[flags & 0x3f]
    if (named) at += 4
    const length = number()
    // Glyphs are transformed in version 0, everything else in the others.
    const transformed = tag === 'glyf' || tag === 'loca' ? flags >> 6 === 0 : flags >> 6 !== 0
    const stored = transformed ? number() : length
    if (tag === wanted) found = { start: offset, end: offset + length }
    offset += stored
  }
  if (!found) return undefined
  const stream = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)))
  return stream.subarray(found.start, found.end)
}

function woffTable(file: Buffer, wanted: string): Buffer | undefined {
  for (let index = 0; index < file.readUInt16BE(12); index++) {
    const at = 44 + index * 20
    if (file.toString('latin1', at, at + 4) !== wanted) continue
    const start = file.readUInt32BE(at + 4)
    const stored = file.readUInt32BE(at + 8)
    const bytes = file.subarray(start, start + stored)
    return stored < file.readUInt32BE(at + 12) ? inflateSync(bytes) : bytes
  }
  return undefined
}

function plainTable(file: Buffer, wanted: string): Buffer | undefined {
  for (let index = 0; index < file.readUInt16BE(4); index++) {
    const at = 12 + index * 16
    if (file.toString('latin1', at, at + 4) !== wanted) continue
    const start = file.readUInt32BE(at + 8)
    return file.subarray(start, start + file.readUInt32BE(at + 12))
  }
  return undefined
}
