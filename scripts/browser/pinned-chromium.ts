import { createReadStream } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'
import subsetFont from 'subset-font'
import { extract } from 'tar-fs'
import { z } from 'zod'
import { claimFolder } from '../shared/claimed-folder.ts'
import { keepNewest } from '../shared/keep-newest.ts'
import { cacheFolder } from '../shared/project.ts'
import { isWhole, markWhole } from './whole-folder.ts'

/** A Chromium that can be started, and the environment it needs. */
export interface Chromium {
  readonly executable: string
  /** Tells one build of the browser from another, without starting it. */
  readonly identity: string
  readonly environment: Readonly<Record<string, string>>
  /** Whether it is the one of the lockfile, whose bytes are the same everywhere. */
  readonly pinned: boolean
}

/**
 * The Chromium of the lockfile, unpacked once into the project's own cache, and anew when something of it was
 * changed or lost: without its fonts it would print no text, and say nothing.
 *
 * The npm package carries the binary compressed, and apart from it the system libraries that a bare
 * machine lacks. Its own unpacker writes into the shared temporary folder and trusts what lies there;
 * this one does not. Gives `undefined` on a platform the package does not serve.
 */
export async function pinnedChromium(): Promise<Chromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const { packages, version, folder } = await place()
  if (!(await isWhole(folder))) await unpack(packages, folder)
  return {
    executable: join(folder, 'chromium'),
    identity: `pinned ${version}`,
    environment: {
      LD_LIBRARY_PATH: join(folder, 'libraries', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
    pinned: true,
  }
}

let forgotten = false

/** Makes the next one that is asked for a new one. Gives whether it did: it does so once in the life of a process. */
export async function forgetPinnedChromium(): Promise<boolean> {
  if (forgotten) return false
  forgotten = true
  await putAside((await place()).folder)
  return true
}

async function place() {
  const packaged = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))
  const symbols = dirname(fileURLToPath(import.meta.resolve('@fontsource/dejavu-sans/package.json')))
  const version = `${await versionOf(packaged)}-webgl-dejavu-${await versionOf(symbols)}`
  return {
    packages: { archives: join(packaged, 'bin'), symbols },
    version,
    folder: join(cacheFolder, `chromium-${version}`),
  }
}

async function versionOf(packaged: string): Promise<string> {
  const text = await readFile(join(packaged, 'package.json'), 'utf8')
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version
}

interface Packages {
  readonly archives: string
  readonly symbols: string
}

async function unpack({ archives, symbols }: Packages, folder: string): Promise<void> {
  const beside = await claimFolder(cacheFolder, 'unpacking-chromium')
  const unbrotli = (name: string) => createReadStream(join(archives, name)).pipe(createBrotliDecompress())
  await Promise.all([
    unbrotli('chromium.br')
      .toArray()
      .then((chunks) => writeFile(join(beside, 'chromium'), Buffer.concat(chunks), { mode: 0o755 })),
    // Draws WebGL without a graphics card; looked for beside the browser.
    pipeline(unbrotli('swiftshader.tar.br'), extract(beside)),
    pipeline(unbrotli('al2023.tar.br'), extract(join(beside, 'libraries'))),
    pipeline(unbrotli('fonts.tar.br'), extract(join(beside, 'fonts'))).then(async () => {
      const font = await plainFont(join(symbols, 'files/dejavu-sans-latin-400-normal.woff2'))
      await writeFile(join(beside, 'fonts', 'fonts', 'DejaVuSans.ttf'), font)
    }),
    writeFile(join(beside, 'fonts.conf'), fontConfiguration),
  ])
  await markWhole(beside)
  // Another build may have unpacked the same package meanwhile: the same bytes, so use them.
  if (!(await isWhole(folder))) await putAside(folder)
  await rename(beside, folder).catch(async (error: unknown) => {
    await rm(beside, { recursive: true, force: true })
    if (!(await isWhole(folder))) throw error
  })
  // One before this may be another installation's; those before that are nobody's.
  const names = (await readdir(cacheFolder)).filter((name) => name.startsWith('chromium-'))
  await keepNewest(cacheFolder, names, 2)
}

/** A font as Fontconfig reads it, which knows no WOFF2. */
async function plainFont(file: string): Promise<Buffer> {
  // All that it may have, in the planes in use: it is to be unpacked, not cut down.
  const every = Array.from({ length: 0x20000 }, (_, code) => code).filter((code) => code >> 11 !== 0x1b)
  return subsetFont(await readFile(file), every.map((code) => String.fromCodePoint(code)).join(''), {
    targetFormat: 'sfnt',
  })
}

/** Browsers that run from it go on, for what they have loaded stays theirs. */
async function putAside(folder: string): Promise<void> {
  const aside = await claimFolder(cacheFolder, 'damaged-chromium')
  const moved = await rename(folder, join(aside, 'chromium')).then(
    () => undefined,
    (error: NodeJS.ErrnoException) => error,
  )
  await rm(aside, { recursive: true, force: true })
  if (moved && moved.code !== 'ENOENT') throw moved
}

/**
 * Fontconfig sees the one packaged family, behind it one of symbols, and nothing of the machine, so that text a deck
 * gives no font for, and that in pictures, looks the same everywhere, with arrows and exponents. Without a
 * configuration Chromium prints no text at all, silently; the path is relative to this file, so that it holds in a
 * folder that was moved.
 */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <match target="pattern">
    <edit name="family" mode="append_last"><string>Open Sans</string></edit>
  </match>
</fontconfig>
`
