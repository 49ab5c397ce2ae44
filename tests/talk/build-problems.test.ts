import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Deck } from '../../scripts/deck/deck.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { DeckError, deckError, ExitCode } from '../../scripts/shared/problem.ts'
import { buildError } from '../../scripts/talk/build-problems.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { runHere } from '../support/run-here.ts'

const text = '---\ntheme: none\n---\n\n# One\n\n---\n\n# Two\n\n<mdi-nosuch-icon />\n'

const before = process.cwd()
let deck: Deck

beforeAll(async () => {
  process.chdir(
    deckFolder({
      'slides.md': text,
      'broken.js': 'export const a = 1\nexport const = 2\n',
      'lost.js': "\nimport './none.js'\n",
      'icon.js': "import 'virtual:throws'",
      'components/Arrows.vue': '<template>\n  <mdi:nosuch-arrow-up />\n  <mdi:nosuch-arrow />\n</template>\n',
      'Open.vue': '<template>\n  <p>Open\n</template>\n',
    }),
  )
  deck = await readDeck('slides.md')
})

afterAll(() => process.chdir(before))

/** What the bundler says of a file, as problems of the deck. */
async function problemsOf(file: string, thrown?: { message: string; id: string }): Promise<unknown> {
  return build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'thrower',
        resolveId: (id) => (id === 'virtual:throws' ? (thrown?.id ?? id) : undefined),
        load: (id) => (id === thrown?.id ? '' : undefined),
        transform(_, id) {
          if (id === thrown?.id) this.error(thrown.message)
        },
      },
    ],
    build: { write: false, rolldownOptions: { input: join(process.cwd(), file) } },
  }).then(
    () => 'it was built',
    (error: unknown) => buildError(deck, error),
  )
}

test('a file that does not parse is named with its place, in plain text', async () => {
  const error = await problemsOf('broken.js')
  expect(error).toMatchObject({ exitCode: 1, problems: [{ severity: 'error', at: { file: 'broken.js' } }] })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what it looks for
  expect(error instanceof DeckError && error.message).not.toMatch(/\u001B/)
})

test('an import that leads nowhere is named with the file that asks for it', async () => {
  const error = await problemsOf('lost.js')
  expect(error).toMatchObject({ exitCode: 1, problems: [{ message: expect.stringContaining('none.js') }] })
})

test('a package whose style sheet is imported and not there is named, with how to have it', () => {
  const id = join(process.cwd(), 'style.css')
  const message = "ENOENT: no such file or directory, open 'some-theme/base.css'"
  expect(buildError(deck, { message, id, plugin: 'vite:css' })).toMatchObject({
    problems: [
      {
        message: 'there is no package or file "some-theme/base.css"',
        at: { file: 'style.css' },
        hint: expect.stringContaining('install the package'),
      },
    ],
  })
})

test('an icon that is not there is named as the deck writes it, with its line', async () => {
  const id = join(process.cwd(), 'slides.md__slidev_2.md')
  const error = await problemsOf('icon.js', { message: 'Icon `mdi/nosuch-icon` not found', id })
  expect(error).toMatchObject({
    problems: [
      {
        message: 'there is no icon mdi:nosuch-icon',
        at: { file: 'slides.md', line: 11 },
        hint: expect.stringContaining('npm install @iconify-json/mdi'),
      },
    ],
  })
})

test('an icon of a component is named with the line there', () => {
  const said = { message: 'Icon `mdi/nosuch-arrow` not found', id: 'virtual:icons' }
  expect(buildError(deck, said)).toMatchObject({
    problems: [{ at: { file: join('components', 'Arrows.vue'), line: 3 } }],
  })
})

test('what is wrong in the module of a slide is said of the slide', async () => {
  const error = await problemsOf('icon.js', {
    message: 'x is odd',
    id: join(process.cwd(), 'slides.md__slidev_2.md'),
  })
  expect(error).toMatchObject({
    problems: [{ message: expect.stringContaining('x is odd'), at: { file: 'slides.md', line: 9 } }],
  })
})

test('a component is named with the line as it is written, whatever was added before it was compiled', () => {
  const id = join(process.cwd(), 'Open.vue')
  const said = { message: 'Element is missing end tag.', id, loc: { file: id, line: 7 } }
  expect(buildError(deck, said)).toMatchObject({ problems: [{ at: { file: 'Open.vue', line: 2 } }] })
})

test('an error of another kind is given back as it is', () => {
  const own = deckError(ExitCode.findings, 'known')
  const other = new TypeError('a mistake of ours')
  expect(buildError(deck, own)).toBe(own)
  expect(buildError(deck, other)).toBe(other)
  expect(buildError(deck, 'text')).toBe('text')
})

test.each([
  ['<script>\nrun()\n</script>', 9, 'a <script> without setup does not run in a slide'],
  ['<style>\n@import "./nope.css";\n</style>', 10, /nope\.css/],
])('what a slide holds is told at its line: %#', async (content, line, message) => {
  writeFiles('.', { 'slides.md': `---\ntheme: none\n---\n\n# One\n\ntext\n\n${content}\n` })
  const { code, stderr } = await runHere(['build', '--only', 'talk'], { cwd: process.cwd() })
  expect(code).toBe(ExitCode.findings)
  const said = new RegExp(`^slides\\.md:${line}: error: (.*)$`, 'm').exec(stderr)?.[1]
  expect(said).toMatch(message)
})

test('what the system refuses the bundler is given back as it is, and is no problem of the deck', () => {
  const message = 'Failed to write file\n\nCaused by:\n    No space left on device (os error 28)'
  const full = Object.assign(new Error(message), { errors: [{ message }] })
  expect(buildError(deck, full)).toBe(full)
  const odd = Object.assign(new Error('odd'), { errors: [{ message: 'odd' }] })
  expect(buildError(deck, odd)).toBeInstanceOf(DeckError)
})
