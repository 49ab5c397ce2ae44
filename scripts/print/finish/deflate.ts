import { deflate as zlibDeflate } from 'pako'

/**
 * Compresses a stream for FlateDecode.
 *
 * A deflate is not fixed by its format: Node's picks code by the processor and may choose other matches on
 * another machine. This one is plain JavaScript, so that the same deck is the same file everywhere.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  return zlibDeflate(bytes, { level: 9 })
}
