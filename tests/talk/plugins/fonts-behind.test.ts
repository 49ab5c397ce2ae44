import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { fontsBehind, withFontsBehind } from '../../../scripts/talk/plugins/fonts-behind.ts'
import { writeFiles } from '../../support/deck-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const mono = /"IBM Plex Mono", "DejaVu Mono", .*"Noto Sans SC", monospace/
const serif = /"IBM Plex Serif", .*"Noto Sans SC", serif/

test.each([
  ['a generic family alone', 'p{font-family:monospace}', mono],
  ['one that ends a list', 'p { font-family: Georgia, serif; }', serif],
  ['the short form', 'p{font:normal 1.21em KaTeX_Main,Times New Roman,serif}', serif],
  ['a variable', ':root{--font: "Mine", monospace}', mono],
  ['with weight', 'p{font-family:serif !important}', serif],
])('%s gets the families before it that every deck has', (_, css, expected) => {
  expect(withFontsBehind(css)).toMatch(expected)
})

test.each(['p{font-family:ui-monospace,Menlo}', '.serif{color:red}', 'p{content:"serif"}'])(
  '%s stays as it is',
  (css) => {
    expect(withFontsBehind(css)).toBe(css)
  },
)

test('style sheets are changed while a talk is built', async () => {
  const root = temporaryFolder()
  writeFiles(root, {
    'main.js': "import './a.css'",
    'b.css': 'h1 { font-family: Mine, serif }',
    'a.css': '@import "./b.css"; pre { font-family: "Mine", monospace; color: red }',
  })
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [fontsBehind()],
    build: {
      cssMinify: false,
      rolldownOptions: { input: join(root, 'main.js'), output: { assetFileNames: '[name][extname]' } },
    },
  })
  const css = readFileSync(join(root, 'dist', 'main.css'), 'utf8')
  expect(css).toMatch(/"Mine", ?"IBM Plex Mono"/)
  expect(css.match(/"Noto Sans SC"/g)).toHaveLength(2)
  // That of a style sheet which another one imports.
  expect(css).toMatch(/Mine, ?"IBM Plex Serif"/)
})
