import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { resolveFonts } from '@slidev/parser'
import { expect, test } from 'vitest'
import { usedCharacters } from '../../scripts/deck/used-characters.ts'
import { findWebFonts } from '../../scripts/deck/web-fonts.ts'
import { installation } from '../../scripts/shared/project.ts'
import { finishTalk } from '../../scripts/talk/finish-talk.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('the page gets its fonts and a policy that names its own scripts', async () => {
  const folder = temporaryFolder()
  const script = 'window.mine = 1'
  writeFiles(folder, {
    'index.html': `<!DOCTYPE html>\n<html><head>\n<script>${script}</script>\n<script type="module" src="./a.js"></script></head><body></body></html>`,
  })
  const fonts = findWebFonts(resolveFonts({ provider: 'none', weights: '400' }), installation)
  await finishTalk(folder, fonts, usedCharacters(['adenosine']))
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const hash = createHash('sha256').update(script).digest('base64')
  expect(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1]).toContain(
    `script-src 'self' 'sha256-${hash}';`,
  )
  // It rules what stands below it.
  expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<script'))
  expect(html).toContain('<link rel="stylesheet" href="./assets/fonts.css">')
  expect(existsSync(join(folder, 'assets/fonts/ibm-plex-sans-latin-400-normal.woff2'))).toBe(true)
})

test('pages of public/ get a policy that keeps them from other hosts, and are else as they were', async () => {
  const folder = temporaryFolder()
  const latin = Buffer.from('<!DOCTYPE html>\n<html lang="de"><HEAD><title>f\u00fcr</title></HEAD>', 'latin1')
  writeFiles(folder, { 'index.html': '<head></head>', 'demo/a.html': latin, 'b.htm': '<h1>b</h1>' })
  await finishTalk(folder, { faces: [], families: [] }, new Set())
  const read = (path: string) => readFileSync(join(folder, path), 'latin1')
  const tag = /<meta http-equiv="Content-Security-Policy" content="default-src 'self' [^"]*">/
  expect(read('demo/a.html')).toMatch(new RegExp(`<HEAD>${tag.source}<title>`))
  expect(read('demo/a.html').replace(tag, '')).toBe(latin.toString('latin1'))
  expect(read('b.htm')).toMatch(new RegExp(`^${tag.source}<h1>b</h1>$`))
})
