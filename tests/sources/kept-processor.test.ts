import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { cacheFolder } from '../../scripts/shared/project.ts'
import { findCitations } from '../../scripts/sources/find-citations.ts'
import { keptProcessor, onlyWork } from '../../scripts/sources/kept-processor.ts'
import { openProcessor } from '../../scripts/sources/open-processor.ts'
import { readBibliography } from '../../scripts/sources/read-bibliography.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { writeFiles } from '../support/write-files.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/empty-cache.ts'))

const work = (id: string, family: string) => ({
  id,
  type: 'article-journal',
  title: `The work of ${family}`,
  author: [{ family }],
  'container-title': 'Nature',
  issued: { 'date-parts': [[2025]] },
  DOI: '10.1038/s41586-025-09755-9',
})

test('gives what the processor gives, made anew and kept from before', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'references.json': JSON.stringify([work('b', 'Yue'), work('a', 'Luo')]) })
  const bibliography = await readBibliography([join(folder, 'references.json')])
  const cited = findCitations('See [@b, Fig. 1; @a], as @b [and @a] says, or [-@a].')
  const given = [bibliography, { style: undefined, language: 'en', folder, cited }] as const
  const all = ({ order, short, full, mark }: Awaited<ReturnType<typeof openProcessor>>) => ({
    order,
    works: order.map((key) => [short(key), full(key)]),
    marks: cited.flatMap((one) => [one, ...one.works.map((_, index) => onlyWork(one, index))]).map(mark),
  })
  const expected = all(await openProcessor(...given))
  expect(expected.marks.every(Boolean)).toBe(true)
  expect(all(await keptProcessor(...given))).toEqual(expected)
  const kept = () => readdirSync(join(cacheFolder, 'citations'))
  expect(kept()).toHaveLength(1)
  expect(all(await keptProcessor(...given))).toEqual(expected)
  expect(kept()).toHaveLength(1)
  const other = { ...given[1], style: 'nature' }
  expect(all(await keptProcessor(bibliography, other))).toEqual(all(await openProcessor(bibliography, other)))
  expect(kept()).toHaveLength(2)
})
