import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { cacheFolder } from './project.ts'

/** Keeps the compiled form of what is loaded from now on: most of a small build is the loading of libraries. */
export function keepCompiled(): void {
  enableCompileCache(join(cacheFolder, 'compiled'))
}
