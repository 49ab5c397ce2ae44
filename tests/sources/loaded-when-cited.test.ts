import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { installation } from '../../scripts/shared/project.ts'

/** What is loaded of packages and of this project with a file, and does what a text of code says. */
async function loadedWith(code: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { registerHooks } from 'node:module'
const urls = []
registerHooks({ load: (url, context, next) => (urls.push(url), next(url, context)) })
${code}
console.log(JSON.stringify(urls))`,
    ],
    { cwd: installation, maxBuffer: 2 ** 24 },
  )
  return JSON.parse(stdout)
}

const file = (path: string) => JSON.stringify(join(installation, path))
const heavy = /\/node_modules\/(?:citeproc|@citation-js)\//

test('what builds a deck loads nothing of the processor, before a deck cites', async () => {
  const loaded = await loadedWith(`await import(${file('scripts/commands/build.ts')})`)
  expect(loaded.length).toBeGreaterThan(100)
  expect(loaded.filter((url) => heavy.test(url))).toEqual([])
})

test('a bibliography loads what reads its own format', async () => {
  const loaded = await loadedWith(`
const { readBibliography } = await import(${file('scripts/sources/read-bibliography.ts')})
await readBibliography([${file('tests/sources/published/works.json')}])`)
  expect(loaded.some((url) => url.endsWith('/read-csl-json.ts'))).toBe(true)
  expect(loaded.filter((url) => heavy.test(url) || /read-(?:bibtex|ris|csl-yaml)\.ts$/.test(url))).toEqual([])
})
