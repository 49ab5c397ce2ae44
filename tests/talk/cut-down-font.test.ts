import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveFonts } from '@slidev/parser'
import { expect, test, vi } from 'vitest'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { cacheFolder, installation } from '../../scripts/shared/project.ts'
import { cutDown } from '../../scripts/talk/cut-down-font.ts'
import { charactersOfFont } from '../support/characters-of-font.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/empty-cache.ts'))

const { faces } = findWebFonts(resolveFonts({ provider: 'none', weights: '400' }), installation)
const face = faces.find(({ family }) => family === 'Noto Sans SC')
if (!face) throw new Error('Noto Sans SC is not installed')
const font = readFileSync(face.file)
const codes = [...'腺苷受体'].map((character) => character.codePointAt(0) ?? 0)

const kept = () => readdirSync(join(cacheFolder, 'fonts')).map((name) => join(cacheFolder, 'fonts', name))

test('the font that is left has these characters, and no others', async () => {
  const small = await cutDown(font, codes)
  expect(charactersOfFont(small)).toEqual(codes.toSorted((a, b) => a - b))
  expect(small.length).toBeLessThan(font.length / 100)
})

test('cut again, it has the same bytes', async () => {
  const first = await cutDown(font, codes)
  for (const file of kept()) rmSync(file)
  const again = await cutDown(font, codes.toReversed())
  expect(again.equals(first)).toBe(true)
})

test('what is kept is for the same font and characters alone', async () => {
  await cutDown(font, codes)
  const before = kept()
  await cutDown(font, codes.toReversed())
  expect(kept()).toEqual(before)
  await cutDown(font, codes.slice(1))
  expect(kept()).toHaveLength(before.length + 1)
  await expect(cutDown(Buffer.from('no font'), codes)).rejects.toThrow()
})

test.each([
  ['emptied', () => Buffer.alloc(0)],
  ['cut short', (kept: Buffer) => kept.subarray(0, kept.length / 2)],
  ['changed behind its first bytes', (kept: Buffer) => kept.fill(0, 100)],
])('what is kept and was %s is made again', async (_, damage) => {
  const small = Buffer.from(await cutDown(font, codes))
  for (const file of kept()) writeFileSync(file, damage(readFileSync(file)))
  expect((await cutDown(font, codes)).equals(small)).toBe(true)
})
