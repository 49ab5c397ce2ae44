import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { cached } from '../shared/cached.ts'
import { sha256 } from '../shared/hash.ts'

const { resolve } = createRequire(import.meta.resolve('subset-font'))

/** The program that cuts, and what it calls to do so. */
const tool = [resolve('subset-font/package.json'), resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')].map(
  (file) => sha256(readFileSync(file)),
)

/**
 * Cuts a font down to some characters; kept, because it takes a tenth of a second for a Chinese font.
 *
 * @param font a WOFF2 file
 * @param codes code points to keep
 */
export async function cutDown(font: Buffer, codes: readonly number[]): Promise<Buffer> {
  const sorted = [...codes].sort((a, b) => a - b)
  return cached(
    'fonts',
    { font: sha256(font), codes: sorted, tool },
    {
      read: (bytes) => bytes,
      make: () => subsetFont(font, String.fromCodePoint(...sorted), { targetFormat: 'woff2' }),
      write: (small) => small,
    },
  )
}
