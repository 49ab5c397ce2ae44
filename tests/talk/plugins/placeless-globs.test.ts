import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { placelessGlobs } from '../../../scripts/talk/plugins/placeless-globs.ts'
import { writeFiles } from '../../support/deck-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Builds a site, whose files lie in a folder of this name, that uses what a glob finds. */
async function built(name: string): Promise<string> {
  const root = join(temporaryFolder(), name, 'deck')
  const setup = join(root, '..', 'addon', 'setup')
  mkdirSync(root, { recursive: true })
  writeFiles(root, {
    'main.js': `const found = import.meta.glob('/../addon/setup/*.js', { eager: true })
      window.setups = Object.values(found).map((module) => module.default)
      window.sentence = 'see ../../addon/setup/one.js: it stays'`,
  })
  writeFiles(setup, { 'one.js': "export default 'one'", 'two.js': "export default 'two'" })
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [placelessGlobs()],
    build: { rolldownOptions: { input: join(root, 'main.js') } },
  })
  const assets = join(root, 'dist', 'assets')
  return readFileSync(join(assets, readdirSync(assets)[0] ?? ''), 'utf8')
}

test('what a glob lists does not tell where the deck lies', async () => {
  const [one, other] = [await built('one-place'), await built('another')]
  expect(one).toBe(other)
  expect(one).toContain('one')
  expect(one).toContain('see ../../addon/setup/one.js: it stays')
})
