import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readBibliography } from '../../scripts/sources/read-bibliography.ts'
import { malformedFiles } from '../support/malformed-bibliographies.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

const folder = temporaryFolder()
const files = malformedFiles()

test('there are at least 200 files', () => {
  expect(files.length).toBeGreaterThanOrEqual(200)
})

test.each(files)(
  '$name is read whole, or refused with its line',
  async ({ ending, text, entries: whole }) => {
    writeFiles(folder, { [`a.${ending}`]: text })
    const { entries, problems } = await readBibliography([join(folder, `a.${ending}`)])
    for (const { at, message } of problems) {
      expect(at?.file).toMatch(new RegExp(`a\\.${ending}$`))
      expect(at?.line).toBeGreaterThanOrEqual(1)
      expect(message).not.toMatch(/\bat .*:\d+:\d+|TypeError|undefined|\[object|Cannot read prop/)
    }
    const isRefused = entries.size === 0 && problems.some(({ severity }) => severity === 'error')
    if (!isRefused) expect([...entries.keys()]).toHaveLength(whole)
    if (whole === 0) expect(isRefused).toBe(true)
  },
)
