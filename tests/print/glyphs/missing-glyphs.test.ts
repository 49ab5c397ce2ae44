import { join } from 'node:path'
import { expect, test } from 'vitest'
import { missingGlyphs } from '../../../scripts/print/glyphs/missing-glyphs.ts'
import { installation } from '../../../scripts/shared/project.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { writeFiles } from '../../support/write-files.ts'

const home = 'http://127.0.0.1:1/'
const letters = join(
  installation,
  'node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2',
)
const svg = (text: string) => `<svg xmlns="http://www.w3.org/2000/svg"><text>${text}</text></svg>`

test('a picture whose text no font has is named, whatever its file is called', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { '50%.svg': svg('♥'), 'a b.svg': svg('♥'), 'plain.svg': svg('é') })
  const addresses = ['50%.svg', 'a%20b.svg', 'plain.svg', 'none.svg'].map((name) => `${home}${name}`)
  const inSlide = [`data:image/svg+xml,${svg('50% ♥')}`, `data:image/svg+xml,${encodeURIComponent(svg('♥'))}`]
  const read = {
    texts: [],
    faces: [],
    loaded: [],
    pictures: [...addresses, ...inSlide].map((address, index) => ({ no: index + 1, address })),
  }
  const found = await missingGlyphs(read, { '/': folder }, home, [letters])
  expect(found.map(({ no, message }) => `${no}: ${message.split(' has ')[0]}`)).toEqual([
    '1: the picture 50%.svg',
    '2: the picture a b.svg',
    '5: the picture in the slide',
    '6: the picture in the slide',
  ])
})
