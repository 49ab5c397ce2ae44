import { beforeAll, expect, test } from 'vitest'
import { compileTemplate } from 'vue/compiler-sfc'
import type { Deck } from '../../scripts/deck/deck.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { bindPictures } from '../../scripts/talk/bind-pictures.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { smallPng } from '../support/small-png.ts'

let deck: Deck

beforeAll(async () => {
  const root = deckFolder({
    'slides.md': '# One\n',
    'cat.png': smallPng(),
    'my cat.png': smallPng(),
    'public/art/dog.png': smallPng(),
  })
  deck = await readDeck(`${root}/slides.md`)
})

function compile(source: string, { filename = `${deck.entry}__slidev_1.md`, mood = deck.mood } = {}): string {
  const nodeTransforms = [bindPictures({ ...deck, mood })]
  const { code, errors } = compileTemplate({
    source,
    filename,
    id: 'x',
    transformAssetUrls: { includeAbsolute: true },
    compilerOptions: { nodeTransforms },
  })
  expect(errors).toEqual([])
  return code
}

test('a picture of a bare path is beside the Markdown file, else in public/', () => {
  expect(compile('<p><img src="cat.png"></p>')).toContain("from './cat.png'")
  expect(compile('<img src="my%20cat.png">')).toContain("from './my cat.png'")
  expect(compile('<img v-if="a" src="art/dog.png">')).toContain("from '/art/dog.png'")
})

test('what is somewhere else stays as it is', () => {
  for (const src of ['https://host.example/a.png', 'data:image/gif;base64,R0', '//host.example/a.png'])
    expect(compile(`<img src="${src}">`)).toContain(`src: "${src}"`)
  expect(compile('<Figure src="gone.png" />')).toContain('src: "gone.png"')
})

test('one that is not there is not asked for, and its name stands in its place', () => {
  const code = compile('<img src="./gone.png" class="w-20">')
  expect(code).not.toContain('import _imports')
  expect(decodeURIComponent(code)).toContain('>./gone.png</text>')
  expect(code).toContain('class: "w-20"')
  expect(decodeURIComponent(compile('<video src="/gone.mp4"></video>'))).toMatch(
    /poster: "data:.*There is no film/,
  )
})

test('in a component only where a deck is built leniently, and marked, for nothing else tells of it', () => {
  const filename = `${deck.root}/components/Own.vue`
  expect(compile('<img src="./gone.png">', { filename })).toContain("from './gone.png'")
  const lenient = compile('<img src="./gone.png"><img src="art/dog.png">', { filename, mood: 'lenient' })
  expect(lenient).toContain('"data-missing": "./gone.png"')
  expect(lenient).toContain("from '/art/dog.png'")
})
