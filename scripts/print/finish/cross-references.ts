/** Where an object is: at an offset in the file, or in an object stream at a position. */
export type Place =
  | { readonly kind: 'direct'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly position: number }

const width = 7

/**
 * The content of a cross-reference stream (ISO 32000-1, 7.5.8): a row of 1 + 4 + 2 bytes an object.
 *
 * @param places by object number, complete from 1 on
 * @returns its dictionary without brackets, and its rows
 */
export function crossReferences(places: ReadonlyMap<number, Place>): { dict: string; bytes: Uint8Array } {
  const size = places.size + 1
  const rows = new DataView(new ArrayBuffer(size * width))
  // Object 0 heads the list of free objects, which is empty.
  rows.setUint16(5, 0xffff)
  for (const [number, place] of places) {
    const at = number * width
    const isDirect = place.kind === 'direct'
    rows.setUint8(at, isDirect ? 1 : 2)
    rows.setUint32(at + 1, isDirect ? place.offset : place.stream)
    rows.setUint16(at + 5, isDirect ? 0 : place.position)
  }
  return { dict: `/Type /XRef /Size ${size} /W [1 4 2]`, bytes: new Uint8Array(rows.buffer) }
}
