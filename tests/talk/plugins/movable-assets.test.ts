import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { installation } from '../../../scripts/shared/project.ts'
import { movableAssets } from '../../../scripts/talk/plugins/movable-assets.ts'
import { writeFiles } from '../../support/deck-folder.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

/** Builds one file of a project with the plugin, and nothing of what it imports. */
async function built(path: string, code: string): Promise<string> {
  const root = temporaryFolder()
  const entry = join(root, path)
  writeFiles(root, { [path]: code })
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [movableAssets()],
    build: {
      minify: false,
      lib: { entry, formats: ['es'], fileName: () => 'out.js' },
      rolldownOptions: { external: (id) => id !== entry },
    },
  })
  return readFileSync(join(root, 'dist', 'out.js'), 'utf8')
}

const slidev = '@slidev/client/layoutHelper.ts'

test('the address of a picture in frontmatter is asked from the talk, in the Slidev that is installed', async () => {
  const code = await built(slidev, readFileSync(join(installation, 'node_modules', slidev), 'utf8'))
  expect(code).toContain('pathdeckAsset(url.slice(1))')
})

test('a Slidev that joins addresses in another way is an error, not a talk without pictures', async () => {
  await expect(built(slidev, 'export const a = 1')).rejects.toThrow('is not as expected')
})

test('other files are left alone', async () => {
  const code = await built(
    'other.ts',
    'export const address = (url: string) => import.meta.env.BASE_URL + url.slice(1)',
  )
  expect(code).toContain('url.slice(1)')
  expect(code).not.toContain('pathdeckAsset')
})
