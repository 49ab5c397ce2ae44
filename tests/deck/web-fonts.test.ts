import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveFonts } from '@slidev/parser'
import type { FontOptions } from '@slidev/types'
import { describe, expect, test } from 'vitest'
import { everything } from '../../scripts/deck/font-package.ts'
import { inUnicodeRange } from '../../scripts/deck/unicode-range.ts'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { installation } from '../../scripts/shared/project.ts'
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
    expect(sans).toMatch(/^"IBM Plex Sans", "DejaVu Sans", .*"Noto Sans SC", .*\bsans-serif\b/)
    expect(serif).toMatch(/^"IBM Plex Serif", "IBM Plex Sans", .*"Noto Sans SC", .*\bserif$/)
    expect(mono).toMatch(/^"IBM Plex Mono", "DejaVu Mono", .*"Noto Sans SC", .*\bmonospace$/)
  })

  test('every face is a file and has a name of its own', () => {
    expect(faces.filter(({ file }) => !existsSync(file))).toEqual([])
    expect(new Set(faces.map(({ name }) => name)).size).toBe(faces.length)
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

  test('of the stand-in for Chinese the one file with the script comes first, then the slices, no alphabets', () => {
    const chinese = faces.filter(({ family, weight }) => family === 'Noto Sans SC' && weight === 400)
    expect(chinese[0]).toMatchObject({ subset: 'chinese-simplified', range: everything, large: true })
    expect(chinese.slice(1).filter(({ subset }) => !/^\d+$/.test(subset))).toEqual([])
    expect(chinese.length).toBeGreaterThan(50)
    const has = new Set(charactersOfFont(readFileSync(chinese[0]?.file ?? '')))
    expect([...'腺苷受体，。'].filter((character) => !has.has(character.codePointAt(0) ?? 0))).toEqual([])
  })
})

test('code is not set thinner than light', () => {
  const weights = (name: string) =>
    new Set(find({}).faces.flatMap(({ family, weight }) => (family === name ? [weight] : [])))
  expect(weights('IBM Plex Mono')).toEqual(new Set([300, 400, 600]))
  expect(weights('IBM Plex Sans')).toEqual(new Set([200, 400, 600]))
})

test('a family of the deck comes first, with the weights it asks for', () => {
  const { faces, sans } = find({ sans: ['IBM Plex Serif'], weights: '300,700' })
  expect(sans).toMatch(/^"IBM Plex Serif", "IBM Plex Sans", /)
  const plex = faces.filter(({ family }) => family === 'IBM Plex Sans')
  expect(new Set(plex.map(({ weight }) => weight))).toEqual(new Set([300, 700]))
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
  test('are used; for a weight that the family lacks the nearest stands in', () => {
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
        { subset: 'latin', weight: 400, range: 'U+0000-00FF', large: false },
        { subset: 'latin', weight: 600, range: 'U+0000-00FF', large: false },
        { subset: 'latin-ext', weight: 400, range: everything, large: true },
      ].map((part) => {
        const name = `lab-sans-${part.subset}-${part.weight}-normal`
        const file = join(root, `node_modules/@fontsource/lab-sans/files/${name}.woff2`)
        return { family: 'Lab Sans', style: 'normal', ...part, name, file }
      }),
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

test('a name that no package can have is never looked for', () => {
  const root = folderWithFont({ subsets: ['latin'], weights: [400], styles: ['normal'] }, [
    'lab-sans-latin-400-normal.woff2',
  ])
  const { missing } = find({ sans: 'x/../Lab Sans' }, root)
  expect(missing).toEqual(['x/../Lab Sans'])
})

test('a family of one file is taken for all that is in it, whatever range its package gives', () => {
  const { faces } = find({ provider: 'none', weights: '400' })
  const math = faces.filter(({ family }) => family === 'Noto Sans Math')
  expect(math).toMatchObject([{ subset: 'latin', range: everything, large: true }])
})
