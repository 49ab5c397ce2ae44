import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder, installation, version } from '../../scripts/shared/project.ts'

test('the installation is the folder of package.json, whose version is ours', async () => {
  const manifest: unknown = JSON.parse(await readFile(join(installation, 'package.json'), 'utf8'))
  expect(manifest).toMatchObject({ name: 'pathdeck', version })
})

test('the cache lies in the installation and is kept out of the repository', async () => {
  expect(cacheFolder).toBe(join(installation, '.cache'))
  expect((await readFile(join(installation, '.gitignore'), 'utf8')).split('\n')).toContain('.cache/')
})
