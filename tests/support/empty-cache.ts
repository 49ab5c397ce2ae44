import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './temporary-folder.ts'

/*
 * Stands in for `scripts/shared/project.ts` in tests that must not find what an earlier run left in the cache.
 */

export const installation = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
export const cacheFolder = temporaryFolder()
export const version = '0.0.0'
