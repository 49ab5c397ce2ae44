import { expect } from 'vitest'
import { entry } from '../../../scripts/shared/pdf/entry.ts'
import { fonts, name, need, type Plant, rewrite } from './plant.ts'

export const fontFaults: Plant[] = [
  [
    'a font that is not in the file',
    (document) =>
      need(entry.dict(need(fonts(document, 'CIDFontType2')[0]), 'FontDescriptor')).delete(name('FontFile2')),
    [expect.stringMatching(/^font .*Plex.* is not embedded$/)],
  ],
  [
    'a font without its characters',
    (document) => need(fonts(document, 'Type0')[0]).delete(name('ToUnicode')),
    [expect.stringMatching(/^font .*Plex.*: no ToUnicode map, its text cannot be read$/)],
  ],
  [
    'a font of pictures',
    (document) => need(fonts(document, 'CIDFontType2')[0]).set(name('Subtype'), name('Type3')),
    ['a Type 3 font: text drawn as pictures of letters'],
  ],
  [
    'a character that its font lacks',
    (document) => rewrite(document, /<[\dA-F]{4}> Tj/, '<0000> Tj'),
    ['page 1: 1 character that its font lacks is printed as boxes, or as nothing'],
  ],
  [
    'characters that their font lacks, written in other ways',
    (document) => rewrite(document, /<[\dA-F]{4}> Tj/, '[(\\000\\000\\000\\001) 5 <00000000>] TJ'),
    ['page 1: 3 characters that their fonts lack are printed as boxes, or as nothing'],
  ],
  [
    'no letter at all',
    (document) => {
      for (const number of [1, 2, 3, 4]) rewrite(document, /\bTj\b/g, 'pop', number)
      rewrite(document, /\bTj\b/g, 'pop', 4, false)
    },
    ['paragraphs, but not a single letter'],
  ],
]
