import { expect } from 'vitest'
import { entry } from '../../../scripts/shared/pdf/entry.ts'
import { fonts, name, need, type Plant, rewrite } from './plant.ts'

export const fontFaults: Plant[] = [
  [
    'a font that is not in the file',
    (document) =>
      need(entry.dict(need(fonts(document, 'CIDFontType2')[0]), 'FontDescriptor')).delete(name('FontFile2')),
    [expect.stringMatching(/^the font .*Plex.* is not in the file$/)],
  ],
  [
    'a font without its characters',
    (document) => need(fonts(document, 'Type0')[0]).delete(name('ToUnicode')),
    [expect.stringMatching(/^the text in the font .*Plex.* cannot be read$/)],
  ],
  [
    'a font of pictures',
    (document) => need(fonts(document, 'CIDFontType2')[0]).set(name('Subtype'), name('Type3')),
    ['some text is printed as pictures of letters'],
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
    ['it has paragraphs, but not a single letter: Chromium found no fonts'],
  ],
]
