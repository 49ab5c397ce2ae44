import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveFonts } from '@slidev/parser'
import type { FontOptions } from '@slidev/types'
import { describe, expect, test } from 'vitest'
import { findWebFonts, fontFaceRules, wholeScript } from '../../scripts/deck/web-fonts.ts'
import { installation } from '../../scripts/shared/project.ts'
import { inUnicodeRange } from '../../scripts/talk/used-characters.ts'
import { charactersOfFont } from '../support/characters-of-font.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const find = (fonts: FontOptions, root = installation) => findWebFonts(resolveFonts(fonts), root)

/** A folder with a font package in it, whose files hold no font. */
function folderWithFont(
  manifest: { subsets: string[]; weights: number[]; styles: string[] },
  files: string[],
) {
  const folder = temporaryFolder()
  const path = 'node_modules/@fontsource/lab-sans'
  writeFiles(folder, {
    [`${path}/package.json`]: '{"version":"1.2.3"}',
    [`${path}/metadata.json`]: JSON.stringify(manifest),
    [`${path}/unicode.json`]: JSON.stringify({ latin: 'U+0000-00FF' }),
    ...Object.fromEntries(files.map((file) => [`${path}/files/${file}`, ''])),
  })
  return folder
}

describe('a deck that asks for no fonts', () => {
  const { faces, missing, sans, serif, mono } = find({ provider: 'none' })

  test('gets the families that every deck has, each ahead of what a machine may have', () => {
    expect(missing).toEqual([])
    expect(sans).toMatch(/^"IBM Plex Sans", "Noto Sans SC", .*\bsans-serif\b/)
    expect(serif).toMatch(/^"IBM Plex Serif", "Noto Sans SC", .*\bserif$/)
    expect(mono).toMatch(/^"IBM Plex Mono", "Noto Sans SC", .*\bmonospace$/)
  })

  test('every face is a file, has a name of its own and the version of its package', () => {
    expect(faces.filter(({ file }) => !existsSync(file))).toEqual([])
    expect(new Set(faces.map(({ name }) => name)).size).toBe(faces.length)
    expect(faces.filter(({ version }) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  test('italics are there wherever the family has them', () => {
    const styles = (family: string) =>
      new Set(faces.filter((face) => face.family === family).map(({ style }) => style))
    expect(styles('IBM Plex Sans')).toEqual(new Set(['normal', 'italic']))
    expect(styles('Noto Sans SC')).toEqual(new Set(['normal']))
  })

  test('what its range promises, a face has: every letter of Latin, Greek and Cyrillic', () => {
    const letters = [...'AZaz09äß', ...'αβγΩ', ...'Жя'].map((letter) => letter.codePointAt(0) ?? 0)
    const upright = faces.filter(
      ({ family, weight, style }) => family === 'IBM Plex Sans' && weight === 400 && style === 'normal',
    )
    for (const letter of letters) {
      const [face, ...others] = upright.filter(({ range }) => inUnicodeRange(range)(letter))
      expect(others).toEqual([])
      expect(charactersOfFont(readFileSync(face?.file ?? '')), String.fromCodePoint(letter)).toContain(letter)
    }
  })

  test('of the stand-in for Chinese only the one file with the whole script is used', () => {
    const chinese = faces.filter(({ family }) => family === 'Noto Sans SC')
    expect(new Set(chinese.map(({ range }) => range))).toEqual(new Set([wholeScript]))
    const has = new Set(charactersOfFont(readFileSync(chinese[0]?.file ?? '')))
    expect([...'腺苷受体，。'].filter((character) => !has.has(character.codePointAt(0) ?? 0))).toEqual([])
  })
})

test('a family of the deck comes first, with the weights it asks for', () => {
  const { faces, sans } = find({ sans: ['IBM Plex Serif'], weights: '300,700' })
  expect(sans).toMatch(/^"IBM Plex Serif", "IBM Plex Sans", /)
  expect(new Set(faces.map(({ weight }) => weight))).toEqual(new Set([300, 700]))
})

test('a family that a deck names itself keeps all its scripts', () => {
  const { faces } = find({ sans: 'Noto Sans SC' })
  expect(
    new Set(faces.filter(({ family }) => family === 'Noto Sans SC').map(({ range }) => range)).size,
  ).toBeGreaterThan(1)
})

test('a family that no package provides is named as missing, and others stand in', () => {
  const { missing, mono } = find({ mono: 'Nosuch Mono' })
  expect(missing).toEqual(['Nosuch Mono'])
  expect(mono).toMatch(/^"Nosuch Mono", "IBM Plex Mono", /)
})

test('a local family is not looked for', () => {
  const { missing, sans } = find({ sans: 'Nosuch Sans', local: ['Nosuch Sans'] })
  expect(missing).toEqual([])
  expect(sans).toMatch(/^"Nosuch Sans", "IBM Plex Sans"/)
})

describe('the packages of the deck', () => {
  test('are used; a weight that has no file is left out', () => {
    const root = folderWithFont(
      { subsets: ['latin-ext', 'latin'], weights: [400, 600], styles: ['normal'] },
      [
        'lab-sans-latin-400-normal.woff2',
        'lab-sans-latin-600-normal.woff2',
        'lab-sans-latin-ext-400-normal.woff2',
      ],
    )
    const { faces } = find({ sans: 'Lab Sans', weights: '400,600,900' }, root)
    expect(faces.filter(({ family }) => family === 'Lab Sans')).toEqual(
      [
        { name: 'lab-sans-latin-400-normal', weight: 400, range: 'U+0000-00FF' },
        { name: 'lab-sans-latin-600-normal', weight: 600, range: 'U+0000-00FF' },
        { name: 'lab-sans-latin-ext-400-normal', weight: 400, range: wholeScript },
      ].map(({ name, weight, range }) => ({
        family: 'Lab Sans',
        name,
        weight,
        range,
        style: 'normal',
        version: '1.2.3',
        file: join(root, `node_modules/@fontsource/lab-sans/files/${name}.woff2`),
      })),
    )
  })

  test('a family with none of the weights asked for still gives one', () => {
    const root = folderWithFont({ subsets: ['latin'], weights: [400], styles: ['normal'] }, [
      'lab-sans-latin-400-normal.woff2',
    ])
    const { faces, missing } = find({ sans: 'Lab Sans', weights: '300' }, root)
    expect(missing).toEqual([])
    expect(faces.filter(({ family }) => family === 'Lab Sans').map(({ weight }) => weight)).toEqual([400])
  })
})

test('fontFaceRules writes one rule a face, under the address it is given', () => {
  const face = {
    family: 'Lab Sans',
    weight: 600,
    style: 'italic',
    file: '/fonts/a.woff2',
    range: 'U+0000-00FF',
    name: 'a',
    version: '1.0.0',
  } as const
  expect(fontFaceRules([], () => '')).toBe('')
  expect(fontFaceRules([face, { ...face, name: 'b' }], ({ name }) => `./fonts/${name}.woff2`)).toBe(
    ['a', 'b']
      .map(
        (name) =>
          '@font-face{font-family:"Lab Sans";font-weight:600;font-style:italic;font-display:block;' +
          `src:url(./fonts/${name}.woff2) format("woff2");unicode-range:U+0000-00FF}`,
      )
      .join('\n'),
  )
})
