import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkSources } from '../../scripts/check/check-sources.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'

const folder = deckFolder({
  'public/paper.pdf': '%PDF',
  'public/50%.pdf': '%PDF',
  'more.md': '# More\n\n```js\nnot closed\n',
})

/** What is wrong with a deck of these slides: the first begins on line 5. */
async function check(...slides: readonly string[]) {
  const text = slides.map((slide) => (slide.startsWith('---') ? slide : `---\n\n${slide}`)).join('\n')
  writeFiles(folder, { 'slides.md': `---\ntheme: none\ntitle: A\n${text}` })
  const problems = await checkSources(await readDeck(join(folder, 'slides.md')))
  return problems.map(({ severity, message, at }) => `${at?.line} ${severity}: ${message}`)
}

/** What is wrong with a deck of this text, and where. */
async function checkText(text: string) {
  writeFiles(folder, { 'slides.md': text })
  const problems = await checkSources(await readDeck(join(folder, 'slides.md')))
  return problems.map(({ severity, message, at }) => `${at?.line} ${severity}: ${message}`)
}

describe('comments', () => {
  test('one without an end that hides a slide is an error, another a warning', async () => {
    expect(await check('# One\n\n<!-- open\n\n', '# Two\n\n<!-- closed -->\n')).toContainEqual(
      '8 error: slide 1: a comment without an end hides what follows, a slide among it',
    )
    expect(await check('# One\n\n<!-- open\n\ntext <!-- closed -->\n')).toContainEqual(
      '8 warning: slide 1: a comment begins within a comment, which may have lost its end',
    )
  })

  test('comments one after the other are fine, and so is code about them', async () => {
    expect(
      await check('# One\n\n`<!--` and <!-- a --> b\n\n```html\n<!-- x\n<!-- y -->\n```\n\n<!-- note -->\n'),
    ).toEqual([])
  })
})

describe('headmatter', () => {
  test('a favicon that is a folder is an error, whatever the folder', async () => {
    for (const favicon of ['/', '.', '/../'])
      expect(await checkText(`---\ntheme: none\nfavicon: ${favicon}\n---\n\n# One\n`)).toContainEqual(
        `3 error: favicon: ${favicon} is a folder and no picture`,
      )
    expect(await checkText('---\ntheme: none\nfavicon: /paper.pdf\n---\n\n# One\n')).toEqual([])
  })

  test('a name of a slide that is no name is told, and nothing else is made of it', async () => {
    const text = '---\ntheme: none\nrouteAlias: { toString: 1 }\n---\n\n# One\n\n[a](/b)\n'
    expect(await checkText(text)).toContainEqual(expect.stringMatching(/^3 \w+: .*routeAlias/))
  })
})

describe('content', () => {
  test.each([
    ['an empty file', ''],
    ['a line between slides alone', '---\n'],
    ['headmatter alone', '---\ntheme: none\n---\n'],
    ['several slides without anything', '---\ntheme: none\n---\n\n---\n\n<!-- a note -->\n'],
  ])('%s shows nothing', async (_, text) => {
    expect(await checkText(text)).toEqual([expect.stringMatching(/error: there is nothing on any slide$/)])
  })

  test('a layout can bring what it shows', async () => {
    expect(await checkText('---\ntheme: none\nlayout: end\n---\n')).toEqual([])
  })
})

test('a sign that stands for a lost one is told', async () => {
  expect(await checkText('# A\n\n---\n\n# B\n\nGr\uFFFD\uFFFDe\n')).toEqual([
    expect.stringMatching(/^7 warning: .*U\+FFFD/),
  ])
})

describe('keys', () => {
  test('one that is misspelt is told, with what may have been meant', async () => {
    expect(
      await checkText('---\ntheme: none\ntittle: A\n---\n\n# A\n\n---\nlayuot: end\n---\n\n# B\n'),
    ).toEqual(['3 warning: nothing reads the key tittle', '9 warning: nothing reads the key layuot'])
  })

  test('one within a value is told too', async () => {
    expect(
      await checkText(
        '---\ntheme: none\nfonts:\n  snas: IBM Plex Sans\n  mine: a\ndrawings: { perist: false }\n---\n\n# A\n',
      ),
    ).toEqual([
      '4 warning: nothing reads the key fonts.snas',
      '6 warning: nothing reads the key drawings.perist',
    ])
  })

  test('one of its own is fine, and one that a layout or component reads', async () => {
    writeFiles(folder, {
      'layouts/cover.vue': '<template><h1 :id="$frontmatter.tittle"><slot /></h1></template>',
    })
    expect(
      await checkText('---\ntheme: none\ntittle: A\ntime: 14:00\nsubtitle: B\nvenue: C\n---\n\n# A\n'),
    ).toEqual([])
    rmSync(join(folder, 'layouts'), { recursive: true })
  })
})

describe('layouts', () => {
  test('one that is not there is told at the slide that asks for it', async () => {
    expect(
      await check(
        '# A\n',
        '---\nclass: a\nlayout: two-col\n---\n\n# B\n',
        '---\nsrc: ./more.md\nlayout: centre\n---\n',
      ),
    ).toEqual([
      expect.stringMatching(/^3 warning: .*not closed/),
      '10 error: there is no layout two-col',
      '17 error: there is no layout centre',
    ])
  })

  test('the default for all slides counts', async () => {
    expect(await check('# A\n')).toEqual([])
    writeFiles(folder, { 'slides.md': '---\ntheme: none\ndefaults:\n  layout: nowhere\n---\n\n# A\n' })
    const problems = await checkSources(await readDeck(join(folder, 'slides.md')))
    expect(problems.map(({ message }) => message)).toEqual(['there is no layout nowhere'])
  })
})

describe('fences', () => {
  test('one that is not closed takes the rest of its slide', async () => {
    expect(await check('# A\n\n```js\nlost\n\ntext\n', '~~~py\nfine\n~~~\n')).toEqual([
      '8 warning: this fence is not closed: the rest of the slide is shown as code',
    ])
    expect(await check('- a\n\n  ```js\n  b\n\ntext\n')).toHaveLength(1)
  })

  test('closed ones are fine, wherever they stand', async () => {
    expect(
      await check(
        '```js\na\n```\n\n```\n```\n',
        '- a\n\n  ```js\n  b\n  ```\n\n> ```py\n> c\n> ```\n',
        '````md\n```js\n````\n\n~~~ts\n```\n~~~~   \n',
        '```js\r\na\r\n```\r\n',
      ),
    ).toEqual([])
  })
})

describe('nesting', () => {
  const quotes = (levels: number) => `# A\n\n${'> '.repeat(levels)}deep\n`
  const lists = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- ${level}`).join('\n')

  test('what is nested too deeply to be read is told', async () => {
    expect(await check(quotes(100))).toEqual([expect.stringMatching(/^8 error: .*nested too deeply/)])
    expect(await check(`# A\n\n${lists(50)}\n`)).toEqual([expect.stringMatching(/^57 error: /)])
  })

  test('what is read is fine', async () => {
    expect(await check(quotes(99))).toEqual([])
    expect(await check(lists(49))).toEqual([])
  })
})

describe('links', () => {
  test('those that lead somewhere are fine', async () => {
    expect(
      await check(
        '[a](2) [b](/2) [c](./1) [d](/end) [e](https://example.org/99) [f](mailto:a@b.org) <Link to="2">g</Link>\n',
        '---\nrouteAlias: end\n---\n\n<a href="/paper.pdf">a</a> <a href="#/2">b</a> <a href="/50%.pdf">c</a> <Link :to="1" />\n',
        '<h2 id="methods">M</h2>\n\n[a](#methods) <Link :to="computed" /> [b](/presenter/1) `[c](/99)`\n',
      ),
    ).toEqual([])
  })

  test.each([
    ['[a](#/99)', 'the link #/99 stays on its slide'],
    ['[a](#/1)', 'the link #/1 stays on its slide'],
    ['[a](/99)', 'the link /99 leads to no slide'],
    ['[a](0)', 'the link 0 leads to no slide'],
    ['<Link to="99">a</Link>', 'the link 99 leads to no slide'],
    ['<Link :to="99" />', 'the link 99 leads to no slide'],
    ['[a](./nofile.pdf)', 'the link ./nofile.pdf leads to no slide'],
    ['[a](/paper.pdf)', 'the link /paper.pdf opens no file: Slidev looks for a slide of this name'],
    ['<a href="/missing.pdf">a</a>', 'the link /missing.pdf leads to no file'],
    ['<a class="b" href="#/99">a</a>', 'the link /99 leads to no slide'],
    ['[a](#methods)', 'the link #methods leads nowhere: nothing has this id'],
  ])('%s', async (link, message) => {
    expect(await check('# A\n', `# B\n\ntext ${link}\n`)).toEqual([`12 warning: ${message}`])
  })

  test('the hint says how many slides there are', async () => {
    writeFiles(folder, { 'slides.md': '# A\n\n[a](3)\n\n---\n\n# B\n' })
    const [problem] = await checkSources(await readDeck(join(folder, 'slides.md')))
    expect(problem?.hint).toContain('2 slides')
  })
})
