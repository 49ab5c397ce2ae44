import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ExitCode } from '../../../scripts/shared/problem.ts'
import { deckFolder } from '../../support/deck-folder.ts'
import { runCli } from '../../support/run-cli.ts'

const deck = (text: string) => `---\ntheme: none\n---\n\n# ${text}\n\n$a^2$\n`

/** A deck that brings a file of each kind; in its folder there is no room for what Slidev writes beside it. */
const files = (text: string) => ({
  'slides.md': deck(text),
  'node_modules/.slidev': 'a file where Slidev makes a folder',
  'style.css': 'h1 { color: rgb(1 2 3) }',
  'styles/index.ts': "import './more.css'",
  'styles/more.css': 'h1 { background: rgb(4 5 6) }',
  'setup/main.ts': "export default () => { document.documentElement.dataset.mine = 'from setup/main' }",
  'global-bottom.vue': '<template><footer>from global-bottom</footer></template>',
  'GlobalTop.vue': '<template><b>from GlobalTop</b></template>',
  'global.vue': '<template><b>not the first</b></template>',
  'slide-top.vue': '<template><i>from slide-top</i></template>',
})

const odd = 'a [1] {b,c}'
const root = deckFolder(
  Object.fromEntries(
    ['plain', odd].flatMap((folder) =>
      Object.entries(files('One')).map(([name, content]) => [`${folder}/${name}`, content]),
    ),
  ),
)

const built = (folder: string) => {
  const talk = join(root, folder, 'dist', 'slides', 'talk')
  return readdirSync(talk, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(js|css)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(talk, name), 'utf8'))
    .join('\n')
}

test.each(['plain', odd])(
  'what a deck brings is in its talk, and nothing is written beside it: %s',
  async (folder) => {
    const { code, stderr } = await runCli(['build', '--only', 'talk'], { cwd: join(root, folder) })
    expect(stderr).not.toContain('error')
    expect(code).toBe(ExitCode.ok)
    const talk = built(folder)
    const parts = ['setup/main', 'global-bottom', 'GlobalTop', 'slide-top'].map((name) => `from ${name}`)
    expect(parts.filter((part) => !talk.includes(part))).toEqual([])
    expect(talk.includes('not the first')).toBe(false)
    for (const part of [/h1\s*\{[^}]*color:\s*#010203/, /h1\s*\{[^}]*background:\s*#040506/, /\.katex\s*\{/])
      expect(part.test(talk), String(part)).toBe(true)
  },
)

test('the talk does not tell where the deck lies', () => {
  expect(built(odd) === built('plain')).toBe(true)
})
