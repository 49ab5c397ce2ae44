import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { woff2Only } from '../../../scripts/talk/plugins/woff2-only.ts'
import { writeFiles } from '../../support/deck-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

test('of fonts in several formats the WOFF2 file alone is built in; a font without one stays', async () => {
  const root = temporaryFolder()
  writeFiles(root, {
    'main.js': "import './a.css'",
    'a.css': `
      @font-face { font-family: A; src: url(./a.woff2) format('woff2'), url(./a.woff) format('woff'), url(./a.ttf) format("truetype"); }
      @font-face { font-family: B; src: url(./b.woff) format('woff'); }
      p { background: url(./c.png), url(./d.png); font-family: A, B }`,
    ...Object.fromEntries(
      ['a.woff2', 'a.woff', 'a.ttf', 'b.woff', 'c.png', 'd.png'].map((name) => [name, name]),
    ),
  })
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [woff2Only()],
    build: { assetsInlineLimit: 0, rolldownOptions: { input: join(root, 'main.js') } },
  })
  const assets = join(root, 'dist', 'assets')
  const built = readdirSync(assets).map((name) => name.replace(/-[\w-]{8}\./, '.'))
  expect(built.filter((name) => !/\.(js|css)$/.test(name)).sort()).toEqual([
    'a.woff2',
    'b.woff',
    'c.png',
    'd.png',
  ])
  const css = readFileSync(
    join(assets, readdirSync(assets).find((name) => name.endsWith('.css')) ?? ''),
    'utf8',
  )
  expect(css.match(/format\(["']?\w+/g)?.length).toBe(2)
})
