import { randomFillSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { sizeOf, streamOf } from '../../scripts/talk/pieces.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test.each([0, 1, 2, 3, 3 * 2 ** 18 - 1, 3 * 2 ** 18, 3 * 2 ** 18 + 1, 2_000_000])(
  'a file of %d bytes stands in the text in Base64, and its length is known before',
  async (size) => {
    const file = join(temporaryFolder(), 'a')
    const content = randomFillSync(Buffer.alloc(size))
    writeFileSync(file, content)
    const pieces = ['<腺', { file, path: 'a', size }, '>']
    const whole = await text(streamOf(pieces))
    expect(whole === `<腺${content.toString('base64')}>`).toBe(true)
    expect(sizeOf(pieces)).toBe(Buffer.byteLength(whole))
  },
)

test('no part of the text is long, however long a file is', async () => {
  const file = join(temporaryFolder(), 'a')
  writeFileSync(file, Buffer.alloc(10_000_000))
  let longest = 0
  for await (const part of streamOf([{ file, path: 'a', size: 10_000_000 }]))
    longest = Math.max(longest, String(part).length)
  expect(longest).toBe(2 ** 20)
})
