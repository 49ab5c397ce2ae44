import { existsSync, readFileSync } from 'node:fs'
import { cp, mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative } from 'node:path'
import type { Chromium } from '../../scripts/browser/pinned-chromium.ts'
import { readLock } from '../../scripts/remote/lock.ts'
import { installation } from '../../scripts/shared/project.ts'
import { peers } from '../install-peers.ts'
import { measure } from '../measure.ts'
import { deckForStock } from './deck-for-stock.ts'
import { localAddresses } from './local-addresses.ts'

/** What of a deck's folder is not the deck. */
const aside = new Set(['node_modules', '.git', 'dist'])

/** Files that may name what lies on other hosts. */
const naming = /^\.(md|vue|html|css|scss|sass|less|[cm]?[jt]sx?)$/

/**
 * Prints a deck with stock Slidev.
 *
 * @param deck its entry file
 * @param folder an empty one, for a copy of the deck
 * @returns the file
 * @throws Error with the last lines of its output when it fails
 */
export async function stockPdf(deck: string, folder: string, chromium: Chromium): Promise<string> {
  const whole = repositoryOf(dirname(deck))
  await cp(whole, folder, { recursive: true, filter: (path) => !aside.has(basename(path)) })
  const root = join(folder, relative(whole, dirname(deck)))
  const entry = basename(deck)
  await nameLocalCopies(root)
  await writeFile(join(root, entry), deckForStock(await readFile(join(root, entry), 'utf8')))
  // A theme of the deck is among its own packages or ours, where it is not among the peers.
  const packages = [peers, join(dirname(deck), 'node_modules'), join(installation, 'node_modules')]
  await linkPackages(packages.filter(existsSync), join(folder, 'node_modules'))
  const cli = join(folder, 'node_modules', '@slidev', 'cli', 'bin', 'slidev.mjs')
  const words = [cli, 'export', entry, '--output', 'stock.pdf', '--timeout', '120000', '--wait', '3000']
  words.push('--executable-path', chromium.executable)
  await measure({ words, folder: root, environment: chromium.environment })
  return join(root, 'stock.pdf')
}

/** The folder of a deck, or that of the workspace it is a part of, in which its theme may lie. */
function repositoryOf(root: string): string {
  for (let folder = root; dirname(folder) !== folder; folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (existsSync(file) && 'workspaces' in JSON.parse(readFileSync(file, 'utf8'))) return folder
  }
  return root
}

/** Where a deck has fetched what it names on other hosts, stock Slidev is given the same. */
async function nameLocalCopies(folder: string): Promise<void> {
  const lock = readLock(folder)
  if (lock.size === 0) return
  for (const { parentPath, name } of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const ending = extname(name)
    if (!naming.test(ending)) continue
    const file = join(parentPath, name)
    await writeFile(file, localAddresses(await readFile(file, 'utf8'), lock, ending === '.md'))
  }
}

/** Makes packages appear in a folder; of two by the same name the first. */
async function linkPackages(from: readonly string[], to: string): Promise<void> {
  await mkdir(to)
  for (const folder of from)
    for (const name of await readdir(folder)) {
      if (name.startsWith('.')) continue
      if (!name.startsWith('@')) await linkUnlessThere(join(folder, name), join(to, name))
      else {
        await mkdir(join(to, name), { recursive: true })
        for (const inner of await readdir(join(folder, name)))
          await linkUnlessThere(join(folder, name, inner), join(to, name, inner))
      }
    }
}

async function linkUnlessThere(target: string, path: string): Promise<void> {
  await symlink(target, path, 'junction').catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  })
}
