import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'

const more = `---
layout: end
---

# Imported

\`\`\`mermaid
graph LR
\`\`\`

---

# Also imported
`

const before = process.cwd()
let folder: string

beforeAll(() => {
  folder = deckFolder({ 'slides.md': '---\ntheme: none\n---\n\n# One\n', 'parts/more.md': more })
  process.chdir(folder)
})

afterAll(() => process.chdir(before))

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Reads a deck with this text; its headmatter asks for no theme unless it is given. */
function read(text: string, headmatter = 'theme: none') {
  writeFiles(folder, { 'deck.md': `---\n${headmatter}\n---\n${text}` })
  return readDeck('deck.md')
}

test('a deck has a name, a folder, what it says of itself, and slides', async () => {
  const deck = await read(
    '\n# One\n\n---\n\n# Two\n',
    'theme: none\ntitle: Adenosine\nauthor: A. Author\ndate: 2025-11-23\nkeywords: a, b',
  )
  expect(deck).toMatchObject({
    entry: join(folder, 'deck.md'),
    root: folder,
    name: 'deck',
    about: {
      title: 'Adenosine',
      author: 'A. Author',
      keywords: ['a', 'b'],
      language: 'en',
      date: new Date('2025-11-23T00:00:00Z'),
    },
  })
  expect(deck.slides.map(({ no, title, content }) => ({ no, title, content }))).toEqual([
    { no: 1, title: 'Adenosine', content: '# One' },
    { no: 2, title: 'Two', content: '# Two' },
  ])
})

test('`slides` means slides.md, and a path may lead anywhere', async () => {
  expect((await readDeck('slides')).entry).toBe(join(folder, 'slides.md'))
  expect((await readDeck(join(folder, 'slides.md'))).name).toBe('slides')
})

test('SOURCE_DATE_EPOCH dates the deck', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '86400')
  expect((await read('\n# One', 'theme: none\ndate: 2025-11-23')).about.date.toISOString()).toBe(
    '1970-01-02T00:00:00.000Z',
  )
})

test('outputs find their slides behind #, the live preview by path', async () => {
  expect((await readDeck('slides')).slidev.data.config.routerMode).toBe('hash')
  expect((await readDeck('slides', 'dev')).slidev.data.config.routerMode).toBe('history')
})

test('slides of another file come with its name and their lines there', async () => {
  const { slides } = await read('\n# One\n\n---\nsrc: ./parts/more.md\n---\n\n---\n\n# Last\n')
  expect(slides.map(({ no, at, contentLine }) => ({ no, at, contentLine }))).toEqual([
    { no: 1, at: { file: 'deck.md', line: 1 }, contentLine: 5 },
    { no: 2, at: { file: 'parts/more.md', line: 1 }, contentLine: 5 },
    { no: 3, at: { file: 'parts/more.md', line: 13 }, contentLine: 13 },
    { no: 4, at: { file: 'deck.md', line: 13 }, contentLine: 13 },
  ])
  expect(slides[1]?.fences[0]?.at).toEqual({ file: 'parts/more.md', line: 7 })
})

test('a hidden slide is no slide', async () => {
  const { slides } = await read('\n# One\n\n---\nhide: true\n---\n\n# Two\n\n---\n\n# Three\n')
  expect(slides.map(({ no, title, at }) => ({ no, title, line: at.line }))).toEqual([
    { no: 1, title: 'One', line: 1 },
    { no: 2, title: 'Three', line: 15 },
  ])
})

describe('bad input', () => {
  const refused = (message: string | RegExp, line?: number, hint = /./) => ({
    exitCode: 2,
    problems: [
      {
        severity: 'error',
        message: expect.stringMatching(message),
        hint: expect.stringMatching(hint),
        ...(line ? { at: { file: 'deck.md', line } } : {}),
      },
    ],
  })

  test('a deck that is not there, or is a folder', async () => {
    await expect(readDeck('none.md')).rejects.toMatchObject(refused('there is no deck none.md'))
    await expect(readDeck('sldies.md')).rejects.toThrow('hint: did you mean slides.md?')
    await expect(readDeck('parts')).rejects.toMatchObject(refused('there is no deck parts'))
  })

  test('a theme or addon that is not installed, with the command that installs it', async () => {
    await expect(read('', 'theme: nosuch')).rejects.toMatchObject(
      refused('theme "nosuch"', 2, /npm install slidev-theme-nosuch/),
    )
    await expect(read('', 'theme: bricks')).rejects.toMatchObject(
      refused('theme "bricks"', 2, /npm install @slidev\/theme-bricks/),
    )
    await expect(read('', 'theme: "@lab/slides"')).rejects.toMatchObject(
      refused('theme "@lab/slides"', 2, /npm install @lab\/slides/),
    )
    await expect(read('', 'theme: none\naddons:\n  - nosuch')).rejects.toMatchObject(
      refused('addon "nosuch"', 4, /npm install slidev-addon-nosuch/),
    )
    await expect(read('', 'theme: none\naddons:\n  - slidev-addon-nosuch')).rejects.toMatchObject(
      refused('addon "slidev-addon-nosuch"', 4, /npm install slidev-addon-nosuch$/),
    )
  })

  test('themes that are there are fine: by short name, by package, the default, none', async () => {
    for (const headmatter of [
      'theme: seriph',
      'theme: "@slidev/theme-seriph"',
      'title: default',
      'theme: none',
    ])
      expect((await read('\n# One', headmatter)).slides.length, headmatter).toBe(1)
  })

  test('headmatter that is not YAML, before Slidev sees it', async () => {
    await expect(read('', 'theme: none\ntitle: a: b')).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ at: { file: 'deck.md', line: 3 } }],
    })
  })

  test('imports that lead nowhere or in a circle: all of them, each with its line', async () => {
    const text = '\n# One\n\n---\nsrc: ./none.md\n---\n\n---\nsrc: ./deck.md\n---\n'
    await expect(read(text)).rejects.toMatchObject({
      exitCode: 2,
      problems: [
        { severity: 'error', message: expect.stringContaining('none.md'), at: { file: 'deck.md', line: 7 } },
        { severity: 'error', message: expect.stringContaining('deck.md'), at: { file: 'deck.md', line: 11 } },
      ],
    })
  })
})

test('a date that is none is a warning of the deck', async () => {
  const { warnings } = await read('\n# One', 'theme: none\ndate: soon')
  expect(warnings).toMatchObject([{ severity: 'warning', at: { file: 'deck.md', line: 3 } }])
})

test('a deck can ask for strict checks, and for no other kind', async () => {
  expect((await read('\n# One')).mood).toBe('default')
  expect((await read('\n# One', 'theme: none\nchecks: strict')).mood).toBe('strict')
  await expect(read('\n# One', 'theme: none\nchecks: harsh')).rejects.toThrow(
    /^deck\.md:3: error: headmatter: checks: harsh is no kind of checks\n {2}hint: write `checks: strict`/,
  )
})

test('an alias for a value that is not there, or that holds itself, is named with its line', async () => {
  await expect(read('\n# One\n\n---\nclass: *nowhere\n---\n\n# Two')).rejects.toThrow(
    /^deck\.md:8: error: frontmatter: no value before this one is called &nowhere\n {2}hint: /,
  )
  await expect(read('\n# One\n\n---\nlayout: center\nclass: &a [*a]\n---\n\n# Two')).rejects.toThrow(
    /deck\.md:9: error: frontmatter: class holds itself\n {2}hint: /,
  )
})

test('a deck that is saved while it is read is read as it is in the end', async () => {
  for (let turns = 0; ; turns += 1) {
    let isDone = false
    writeFiles(folder, { 'deck.md': '' })
    const reading = readDeck('deck.md').finally(() => {
      isDone = true
    })
    for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    // From here on the deck is read before it is saved.
    if (isDone) return
    writeFiles(folder, { 'deck.md': '---\ntheme: none\n---\n\n# Whole\n' })
    const { slidev, slides } = await reading
    expect([slidev.data.config.theme, slides[0]?.title, turns]).toEqual(['none', 'Whole', turns])
  }
})
