import { open, readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'

/** A file that stands in a text in Base64. */
export interface Embedded {
  /** Where it is read from. */
  readonly file: string
  /** What it is called in the talk. */
  readonly path: string
  /** Its length in bytes. */
  readonly size: number
}

/** A part of a text that may be longer than a string can be: text as it is, or a file in Base64. */
export type Piece = string | Embedded

/** Divides by three, so that each part of a file gives whole groups of Base64. */
const partSize = 3 * 2 ** 18

/** How long the text of these pieces is, in bytes. */
export function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce(
    (sum, piece) =>
      sum + (typeof piece === 'string' ? Buffer.byteLength(piece) : 4 * Math.ceil(piece.size / 3)),
    0,
  )
}

/** The text of these pieces, one behind the other; of the files in it, a small part at a time. */
export function streamOf(pieces: readonly Piece[]): Readable {
  return Readable.from(texts(pieces))
}

async function* texts(pieces: readonly Piece[]): AsyncGenerator<string> {
  for (const piece of pieces) {
    if (typeof piece === 'string') yield piece
    else if (piece.size <= partSize) yield readFile(piece.file, 'base64')
    else yield* base64Of(piece.file)
  }
}

async function* base64Of(file: string): AsyncGenerator<string> {
  const handle = await open(file)
  try {
    const part = Buffer.alloc(partSize)
    for (let filled = 0; ; ) {
      const { bytesRead } = await handle.read(part, filled, partSize - filled)
      filled += bytesRead
      // A read may give less than was asked for in the middle of a file.
      if (bytesRead > 0 && filled < partSize) continue
      if (filled > 0) yield part.toString('base64', 0, filled)
      if (bytesRead === 0) return
      filled = 0
    }
  } finally {
    await handle.close()
  }
}
