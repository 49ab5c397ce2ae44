import subsetFont from 'subset-font'
import type { FontFace } from '../deck/web-fonts.ts'
import { cached } from '../shared/cached.ts'

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
    { name, version, codes: sorted },
    {
      read: (bytes) => (bytes.subarray(0, 4).toString('latin1') === 'wOF2' ? bytes : undefined),
      make: () => subsetFont(font, String.fromCodePoint(...sorted), { targetFormat: 'woff2' }),
      write: (small) => small,
    },
  )
}
