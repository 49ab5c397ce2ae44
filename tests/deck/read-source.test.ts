import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSource } from '../../scripts/deck/read-source.ts'
import { shown } from '../../scripts/shared/shown.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

function source(content: string | Uint8Array): string {
  const folder = temporaryFolder()
  writeFiles(folder, { 'slides.md': content })
  return join(folder, 'slides.md')
}

test('UTF-8 is read, without a byte-order mark at its beginning', async () => {
  expect(await readSource(source('# Größe 演讲 😀\n'))).toBe('# Größe 演讲 😀\n')
  expect(await readSource(source('\uFEFF# A \uFEFF\n'))).toBe('# A \uFEFF\n')
  expect(await readSource(source(''))).toBe('')
  expect(await readSource(source('# A\n\na\0b\n'))).toBe('# A\n\na\0b\n')
})

const utf16 = Buffer.from('# A\n', 'utf16le')

test.each([
  ['Latin-1', Buffer.from('# A\n\n# Gr\xF6\xDFe\n', 'latin1'), /Latin-1/, 3],
  ['Latin-1 on a last line without an end', Buffer.from('# A\nGr\xF6\xDFe', 'latin1'), /Latin-1/, 2],
  ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), /UTF-16/, 1],
  ['UTF-16, big end first', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16.swap16()]), /UTF-16/, 1],
  ['UTF-16 without a mark', Buffer.from('# A longer deck\n', 'utf16le'), /UTF-16/, 1],
])('%s is refused by name, with its first line', async (_, bytes, encoding, line) => {
  const file = source(bytes)
  await expect(readSource(file)).rejects.toMatchObject({
    exitCode: 2,
    problems: [
      {
        severity: 'error',
        message: expect.stringMatching(encoding),
        at: { file: shown(file), line },
        hint: expect.stringContaining('UTF-8'),
      },
    ],
  })
})
