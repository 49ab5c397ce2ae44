import { createRequire } from 'node:module'
import subsetFont from 'subset-font'
import { z } from 'zod'
import type { FontFace } from '../deck/web-fonts.ts'
import { cached } from '../shared/cached.ts'

const tool = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('subset-font/package.json')).version

/**
 * Cuts a font down to some characters; kept, because it takes a tenth of a second for a Chinese font.
 *
 * @param font the WOFF2 file of the face
 * @param codes code points to keep
 */
export async function cutDown(
  { name, version }: FontFace,
  font: Buffer,
  codes: readonly number[],
): Promise<Buffer> {
  const sorted = [...codes].sort((a, b) => a - b)
  return cached(
    'fonts',
    { name, version, codes: sorted, tool },
    {
      read: (bytes) => (bytes.subarray(0, 4).toString('latin1') === 'wOF2' ? bytes : undefined),
      make: () => subsetFont(font, String.fromCodePoint(...sorted), { targetFormat: 'woff2' }),
      write: (small) => small,
    },
  )
}
