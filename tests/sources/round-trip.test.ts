import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBibliography } from '../../scripts/sources/read-bibliography.ts'
import { arbitraryItem } from '../support/arbitrary-item.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { bibliographyWriters } from '../support/write-bibliography.ts'
import { writeFiles } from '../support/write-files.ts'

const bibliography = fc.uniqueArray(arbitraryItem, { minLength: 1, maxLength: 5, selector: ({ id }) => id })

test.each(Object.entries(bibliographyWriters))(
  'what was written as %s is read back the same',
  async (ending, write) => {
    const folder = temporaryFolder()
    const file = join(folder, `references.${ending}`)
    await fc.assert(
      fc.asyncProperty(bibliography, async (items) => {
        writeFiles(folder, { [`references.${ending}`]: write(items) })
        const { entries, problems } = await readBibliography([file])
        expect(problems).toEqual([])
        const back = [...entries.values()].map(({ item, read }) => ({
          ...item,
          title: unmarked(item.title),
          ...(read && { read }),
        }))
        expect(back).toEqual(items)
      }),
      { numRuns: 150 },
    )
  },
)

/** Braces of BibTeX say that the case of a title is to be kept; in CSL-JSON that is a mark in it. */
function unmarked(title = ''): string {
  return title.replace(/^<span class="nocase">(.*)<\/span>$/, '$1')
}
