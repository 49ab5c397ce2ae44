import { createReadStream, existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import { extract } from 'tar-fs'
import { z } from 'zod'
import { claimFolder } from '../shared/claimed-folder.ts'
import { cacheFolder } from '../shared/project.ts'

/** A Chromium that can be started, and the environment it needs. */
export interface Chromium {
  readonly executable: string
  /** Tells one build of the browser from another, without starting it. */
  readonly identity: string
  readonly environment: Readonly<Record<string, string>>
}

/**
 * The Chromium of the lockfile, unpacked once into the project's own cache.
 *
 * The npm package carries the binary compressed, and apart from it the system libraries that a bare
 * machine lacks. Its own unpacker writes into the shared temporary folder and trusts what lies there;
 * this one does not. Gives `undefined` on a platform the package does not serve.
 */
export async function pinnedChromium(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const packaged = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8')))
  const folder = join(cacheFolder, `chromium-${version}`)
  if (!existsSync(folder)) await unpack(join(packaged, 'bin'), folder)
  return {
    executable: join(folder, 'chromium'),
    identity: `pinned ${version}`,
    environment: {
      LD_LIBRARY_PATH: join(folder, 'libraries', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  }
}

async function unpack(archives: string, folder: string): Promise<void> {
  const beside = await claimFolder(cacheFolder, 'unpacking-chromium')
  const unbrotli = (name: string) => createReadStream(join(archives, name)).pipe(createBrotliDecompress())
  await Promise.all([
    unbrotli('chromium.br')
      .toArray()
      .then((chunks) => writeFile(join(beside, 'chromium'), Buffer.concat(chunks), { mode: 0o755 })),
    pipeline(unbrotli('al2023.tar.br'), extract(join(beside, 'libraries'))),
    pipeline(unbrotli('fonts.tar.br'), extract(join(beside, 'fonts'))),
    writeFile(join(beside, 'fonts.conf'), fontConfiguration),
  ])
  await rename(beside, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(beside, { recursive: true, force: true })
    // Another build unpacked the same package first: the same bytes, so use them.
    if (!existsSync(folder)) throw error
  })
}

/**
 * Fontconfig sees the one packaged family and nothing of the machine, so that text a deck gives no font
 * for looks the same everywhere. Without a configuration Chromium prints no text at all, silently; the path is
 * relative to this file, so that it holds in a folder that was moved.
 */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
</fontconfig>
`
