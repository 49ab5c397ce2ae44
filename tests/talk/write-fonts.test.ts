import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveFonts } from '@slidev/parser'
import { describe, expect, test, vi } from 'vitest'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { installation } from '../../scripts/shared/project.ts'
import { usedCharacters } from '../../scripts/talk/used-characters.ts'
import { writeFonts } from '../../scripts/talk/write-fonts.ts'
import { charactersOfFont } from '../support/characters-of-font.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/empty-cache.ts'))

const { faces } = findWebFonts(resolveFonts({ provider: 'none', weights: '400' }), installation)

async function write(text: string) {
  const folder = temporaryFolder()
  await writeFonts(folder, faces, usedCharacters([text]))
  const fonts = join(folder, 'assets', 'fonts')
  return {
    names: readdirSync(fonts).sort(),
    read: (name: string) => readFileSync(join(fonts, name)),
    css: readFileSync(join(folder, 'assets', 'fonts.css'), 'utf8'),
  }
}

const codes = (text: string) =>
  [...text].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b)

describe('an English talk', () => {
  test('carries the Latin faces alone, as they are in their packages', async () => {
    const { names, read } = await write('adenosine')
    expect(names).toEqual(
      ['mono', 'sans', 'serif']
        .flatMap((kind) => ['italic', 'normal'].map((style) => `ibm-plex-${kind}-latin-400-${style}.woff2`))
        .sort(),
    )
    const face = faces.find(({ name }) => name === 'ibm-plex-sans-latin-400-normal')
    expect(read('ibm-plex-sans-latin-400-normal.woff2').equals(readFileSync(face?.file ?? ''))).toBe(true)
  })

  test('a letter of another alphabet brings the faces that have it', async () => {
    const { names } = await write('α')
    expect(names).toContain('ibm-plex-sans-greek-400-normal.woff2')
    expect(names).not.toContain('ibm-plex-sans-cyrillic-400-normal.woff2')
  })
})

describe('a talk with Chinese', () => {
  const name = 'noto-sans-sc-chinese-simplified-400-normal.woff2'

  test('has exactly the glyphs that are used and that no other face has', async () => {
    const { read } = await write('腺苷 receptor α — 受体，“A₁”。')
    expect(charactersOfFont(read(name))).toEqual(codes('腺苷受体，。'))
  })

  test('is small, and the same bytes again, in whatever order the characters come', async () => {
    const first = (await write('腺苷受体')).read(name)
    const second = (await write('体受苷腺')).read(name)
    expect(first.equals(second)).toBe(true)
    expect(first.length).toBeLessThan(10_000)
  })
})

test('the style sheet names each file that was written, and no other', async () => {
  const { css, names } = await write('腺 α')
  const named = [...css.matchAll(/src:url\(\.\/fonts\/([^)]+)\)/g)].map(([, file]) => file)
  expect(named.sort()).toEqual(names)
})

test('a talk without fonts gets an empty style sheet', async () => {
  const folder = temporaryFolder()
  await writeFonts(folder, [], usedCharacters(['x']))
  expect(readFileSync(join(folder, 'assets', 'fonts.css'), 'utf8')).toBe('')
})
