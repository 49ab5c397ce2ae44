import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import packageJson from '../../package.json' with { type: 'json' }
import { chooseCacheFolder } from './choose-cache-folder.ts'

/** Folder of the Pathdeck installation: the one that holds its package.json. */
export const installation = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Folder for what can be thrown away and made again: the unpacked browser, drawn diagrams, temporary files. */
export const cacheFolder = chooseCacheFolder({
  installation,
  environment: process.env,
  platform: process.platform,
})

/** Version of Pathdeck itself. */
export const { version } = packageJson
