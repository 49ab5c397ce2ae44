import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { DeckError } from '../../scripts/shared/problem.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'

const folder = deckFolder({ 'slides.md': '# A\n' })
const slides = join(folder, 'slides.md')

/** Reads a deck with these lines in its headmatter, from the third line of the file on. */
async function read(headmatter: string, rest = '\n# One\n') {
  writeFiles(folder, { 'slides.md': `---\ntheme: none\n${headmatter}\n---\n${rest}` })
  return readDeck(slides)
}

async function problemsOf(headmatter: string, rest?: string) {
  return read(headmatter, rest).then(
    ({ warnings }) => warnings,
    (error: unknown) => {
      if (error instanceof DeckError) return error.problems
      throw error
    },
  )
}

describe('what cannot be understood in the headmatter ends the build, with its line', () => {
  test.each([
    ['title: [1]', 'title'],
    ['title: { a: 1 }', 'title'],
    ['aspectRatio: banana', 'aspectRatio'],
    ['aspectRatio: 0', 'aspectRatio'],
    ['aspectRatio: -1', 'aspectRatio'],
    ['aspectRatio: 16/0', 'aspectRatio'],
    ['canvasWidth: wide', 'canvasWidth'],
    ['canvasWidth: 0', 'canvasWidth'],
    ['canvasWidth: -1', 'canvasWidth'],
    ['canvasWidth: 10000000', 'canvasWidth'],
    ['canvasWidth: .inf', 'canvasWidth'],
    ['canvasWidth: true', 'canvasWidth'],
    ['lang: "zz zz!"', 'lang'],
    ['lang: 5', 'lang'],
    ['htmlAttrs: { lang: "not a language!!" }', 'htmlAttrs.lang'],
    ['addons: ./mine', 'addons'],
    ['addons: [{ a: 1 }]', 'addons.0'],
    ['fonts: { sans: 5 }', 'fonts.sans'],
    ['fonts: { weights: { a: 1 } }', 'fonts.weights'],
    ['layout: 5', 'layout'],
    ['name: 5', 'name'],
    ['zoom: 0', 'zoom'],
    ['zoom: much', 'zoom'],
    ['clicks: 1e9', 'clicks'],
    ['background: 5', 'background'],
    ['slot: 25', 'slot'],
    ['slot: soon', 'slot'],
    ['src: 5', 'src'],
    ['favicon: [a]', 'favicon'],
    ['monacoTypesIgnorePackages: some', 'monacoTypesIgnorePackages'],
    ['defaults: { layout: 5 }', 'defaults.layout'],
  ])('%s', async (line, key) => {
    expect(await problemsOf(line)).toEqual([
      {
        severity: 'error',
        message: expect.stringMatching(`^headmatter: ${key} cannot be `),
        at: { file: expect.stringContaining('slides.md'), line: 3 },
        hint: expect.stringMatching(/^write \w/),
      },
    ])
  })
})

describe('what Slidev reads as something else than was meant is a warning', () => {
  test.each([
    'lineNumbers: yes',
    'routerMode: hashed',
    'transition: 5',
    'class: 5',
    'figures: 5',
    'colorSchema: blue',
    'highlighter: prism',
    'fonts: Arial',
    'drawings: false',
    'themeConfig: blue',
    'level: 9',
    'sources: requried',
  ])('%s', async (line) => {
    expect(await problemsOf(line)).toEqual([
      expect.objectContaining({ severity: 'warning', at: expect.objectContaining({ line: 3 }) }),
    ])
  })
})

test.each([
  ['handout: { layuot: notes }', 'handout has no key layuot', 'did you mean layout?'],
  ['handout: { colour: red }', 'handout has no key colour', 'write layout, paper, '],
  ['handout: noets', 'handout cannot be "noets"', 'write one of notes, 2, '],
  ['handout: { layout: [notes, 4] }', 'handout.layout.1 cannot be 4', 'write one of notes, 2, '],
  ['cite: { raed: true }', 'cite has no key raed', 'did you mean read?'],
])('what is wrong within a value is named as it is written: %s', async (line, message, hint) => {
  expect(await problemsOf(line)).toEqual([
    {
      severity: 'error',
      message: `headmatter: ${message}`,
      at: { file: expect.stringContaining('slides.md'), line: 3 },
      hint: expect.stringContaining(hint),
    },
  ])
})

test.each([
  'title: A\nauthor:\nkeywords:\nfonts:\ncanvasWidth:\naspectRatio:\nlang:\nlayout:',
  'aspectRatio: 4:3\ncanvasWidth: "1200"',
  'aspectRatio: 1.6\nfonts: { sans: [A, B], weights: [400, "600"], local: A, provider: none }',
  'info: |\n  ## A talk\nclass: text-center\ntransition: slide-left\ndrawings:\n  persist: false\nmdc: true',
  'download: talk.pdf\nremote: 1234\nrecord: build\nexportFilename: a\nduration: 35\ncontextMenu:',
  'seoMeta:\n  ogTitle: A\nthemeConfig:\n  primary: "#fff"\nhtmlAttrs:\n  dir: ltr\ndefaults:\n  layout: center',
  'background: "#123"\nzoom: 0.8\nclicks: 3\nhide: false\noverflow: ok\nmyOwnKey: [anything]',
])('what Slidev takes is fine: %j', async (headmatter) => {
  expect(await problemsOf(headmatter)).toEqual([])
})

test('what is clear is understood', async () => {
  const config = async (headmatter: string) => (await read(headmatter)).slidev.data.config
  expect((await read('title: 2026')).about.title).toBe('2026')
  expect((await config('title: true')).title).toBe('true')
  expect((await read('title: ""')).about.title).toBe('One')
  expect((await read('lang: zh_hans')).about.language).toBe('zh-Hans')
  expect((await config('canvasWidth: "1200"')).canvasWidth).toBe(1200)
  expect((await config('canvasWidth:')).canvasWidth).toBe(980)
  expect((await config('highlighter: prism')).highlighter).toBe('shiki')
})

test('all problems come at once', async () => {
  expect((await problemsOf('canvasWidth: wide\nzoom: 0\nselectable: yes')).map(({ at }) => at?.line)).toEqual(
    [4, 3, 5],
  )
})

describe('frontmatter of a slide', () => {
  test.each([
    ['layout: 5', 'error', 'layout'],
    ['src: 5', 'error', 'src'],
    ['zoom: 0', 'error', 'zoom'],
    ['title: { a: 1 }', 'error', 'title'],
    ['hide: no', 'warning', 'hide'],
    ['class: 5', 'warning', 'class'],
  ])('%s', async (line, severity, key) => {
    const rest = `\n# One\n\n---\ntransition: fade\n${line}\n---\n\n# Two\n\n---\n\n# Three\n`
    expect(await problemsOf('', rest)).toEqual([
      expect.objectContaining({
        severity,
        message: expect.stringMatching(`^frontmatter: ${key} cannot be `),
        at: { file: expect.stringContaining('slides.md'), line: 10 },
      }),
    ])
  })

  test('text right after the line that begins a slide would not be shown', async () => {
    expect(await problemsOf('', '\n# One\n\n---\nWords.\n---\n\n# Two\n')).toEqual([
      expect.objectContaining({
        severity: 'error',
        message: expect.stringMatching(/^frontmatter: there are no keys/),
        at: expect.objectContaining({ line: 9 }),
        hint: expect.stringContaining('line empty'),
      }),
    ])
  })

  test('three hyphens within a value end the frontmatter', async () => {
    expect(await problemsOf('', '\n# One\n\n---\nlayout: end\ntitle: a --- b\n---\n\n# Two\n')).toEqual([
      expect.objectContaining({
        severity: 'error',
        message: expect.stringContaining('--- within this line'),
        at: expect.objectContaining({ line: 10 }),
      }),
    ])
  })
})

describe('a deck without slides', () => {
  test('all slides hidden', async () => {
    expect(await problemsOf('hide: true')).toEqual([
      expect.objectContaining({ message: 'every slide is hidden', at: expect.objectContaining({ line: 3 }) }),
    ])
  })
})

test('a byte-order mark hides nothing', async () => {
  writeFiles(folder, { 'slides.md': '\uFEFF---\ntheme: none\ntitle: A title\n---\n\n# One\n' })
  const deck = await readDeck(slides)
  expect(deck.about.title).toBe('A title')
  expect(deck.slides.map(({ content, contentLine }) => [content, contentLine])).toEqual([['# One', 6]])
})
