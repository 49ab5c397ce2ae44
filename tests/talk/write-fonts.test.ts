import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveFonts } from '@slidev/parser'
import { describe, expect, test, vi } from 'vitest'
import { usedCharacters } from '../../scripts/deck/used-characters.ts'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { installation } from '../../scripts/shared/project.ts'
import { writeFonts } from '../../scripts/talk/write-fonts.ts'
import { charactersOfFont } from '../support/characters-of-font.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/empty-cache.ts'))

const fonts = findWebFonts(resolveFonts({ provider: 'none', weights: '400' }), installation)

async function write(text: string) {
  const folder = temporaryFolder()
  await writeFonts(folder, fonts, usedCharacters([text]))
  const target = join(folder, 'assets', 'fonts')
  return {
    names: readdirSync(target).sort(),
    read: (name: string) => readFileSync(join(target, name)),
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
    const face = fonts.faces.find(({ name }) => name === 'ibm-plex-sans-latin-400-normal')
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
  const named = [...css.matchAll(/src:url\("\.\/fonts\/([^"]+)"\)/g)].map(([, file]) => file)
  expect(named.sort()).toEqual(names)
})

test('a talk without fonts gets an empty style sheet', async () => {
  const folder = temporaryFolder()
  await writeFonts(folder, { faces: [], families: [] }, usedCharacters(['x']))
  expect(readFileSync(join(folder, 'assets', 'fonts.css'), 'utf8')).toBe('')
})

describe('a talk with symbols', () => {
  test('has them cut out of the first family that really has each, under exactly these characters', async () => {
    const { names, read, css } = await write('A → B, 10⁻⁶, 𝛼')
    expect(names.filter((name) => !/^ibm-plex/.test(name))).toEqual([
      'dejavu-mono-latin-400-italic.woff2',
      'dejavu-mono-latin-400-normal.woff2',
      'dejavu-sans-latin-400-italic.woff2',
      'dejavu-sans-latin-400-normal.woff2',
      'noto-sans-math-latin-400-normal.woff2',
    ])
    expect(charactersOfFont(read('dejavu-sans-latin-400-normal.woff2'))).toEqual(codes('→⁻⁶'))
    expect(css).toContain('unicode-range:U+2076,U+207B,U+2192}')
    expect(read('noto-sans-math-latin-400-normal.woff2').length).toBeLessThan(3000)
  })

  test('has what the one file of a script lacks from the slices of its package', async () => {
    const { names } = await write('腺 龃')
    expect(names.filter((name) => /^noto-sans-sc/.test(name)).length).toBeGreaterThan(1)
  })

  test('an emoji of several characters lies whole in one font, with its joiners', async () => {
    const { read } = await write('👩‍⚕️ ♀ 1️⃣')
    const has = charactersOfFont(read('noto-emoji-emoji-400-normal.woff2'))
    for (const code of codes('👩⚕\u200d\ufe0f1\u20e3')) expect(has).toContain(code)
  })
})

test('a font that would hold blanks alone gets an outline, without which no browser takes it', async () => {
  const { read } = await write('\u3000')
  const has = charactersOfFont(read('noto-sans-sc-chinese-simplified-400-normal.woff2'))
  expect(has).toContain(0x3000)
  expect(has.length).toBe(2)
})

test('a character that no font has brings no font', async () => {
  const plain = await write('a')
  expect((await write('ក')).names).toEqual(plain.names)
})
