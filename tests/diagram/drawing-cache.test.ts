import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { keepDrawing, readDrawing } from '../../scripts/diagram/drawing-cache.ts'
import { cacheFolder } from '../../scripts/shared/project.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/empty-cache.ts'))

const drawing = { svg: '<svg>腺苷</svg>', width: 10.5, height: 4, label: 'a', described: true }

test('what is kept is found again under its key, and nothing under others', async () => {
  expect(await readDrawing('one')).toBeUndefined()
  await keepDrawing('one', drawing)
  expect(await readDrawing('one')).toEqual(drawing)
  expect(await readDrawing('two')).toBeUndefined()
})

test.each(['', '{"svg":"<svg>', '{}', '{"svg":"","width":"1","height":1,"label":"","described":true}'])(
  'an entry that is broken counts as none: %j',
  async (text) => {
    await keepDrawing('broken', drawing)
    const folder = join(cacheFolder, 'diagrams')
    const file = readdirSync(folder).find((name) => name.startsWith('broken')) ?? ''
    writeFileSync(join(folder, file), text)
    expect(await readDrawing('broken')).toBeUndefined()
  },
)
