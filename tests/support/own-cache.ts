import { readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, installation } from './empty-cache.ts'

/*
 * As the empty cache, but for the unpacked browser, which tests share with the real one.
 */

export { cacheFolder, installation, version } from './empty-cache.ts'

const shared = join(installation, '.cache')
for (const name of readdirSync(shared))
  if (/^chromium-/.test(name)) symlinkSync(join(shared, name), join(cacheFolder, name))
