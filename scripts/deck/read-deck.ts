import { existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, resolve } from 'node:path'
import { resolveOptions } from '@slidev/cli'
import type { ResolvedSlidevOptions } from '@slidev/types'
import { DeckError, deckError, ExitCode, type Problem } from '../shared/problem.ts'
import type { Deck } from './deck.ts'
import { documentInfo } from './document-info.ts'
import { readHeadmatter } from './read-headmatter.ts'
import { shown } from './shown.ts'
import { toSlide } from './to-slide.ts'

/**
 * Reads a deck and everything it imports.
 *
 * @param path the entry file; `slides` means `slides.md`
 * @param mode `build` for outputs, `dev` for the live preview
 * @throws DeckError (exit code 2) for a deck that is missing or cannot be read
 */
export async function readDeck(path: string, mode: 'build' | 'dev' = 'build'): Promise<Deck> {
  const entry = findEntry(path)
  const root = dirname(entry)
  const headmatter = await readHeadmatter(entry)
  requireThemeAndAddons(headmatter, entry)
  const slidev = await resolveOptions({ entry, ...(mode === 'build' ? { routerMode: 'hash' } : {}) }, mode)
  refuseSourceErrors(slidev)
  return {
    entry,
    root,
    name: basename(entry).replace(/\.md$/i, ''),
    about: documentInfo(
      slidev.data.headmatter,
      { file: shown(entry), line: 1 },
      process.env.SOURCE_DATE_EPOCH,
    ),
    slides: slidev.data.slides.map(toSlide),
    slidev,
  }
}

function findEntry(path: string): string {
  const candidates = [resolve(path), resolve(`${path}.md`)]
  const entry = candidates.find((file) => existsSync(file) && statSync(file).isFile())
  if (entry) return entry
  throw deckError(ExitCode.badInput, `there is no deck ${path}`, {
    hint: `give the path of a Markdown file, e.g. slides.md; paths start at ${process.cwd()}`,
  })
}

/** Slidev would offer to install a theme that is missing, and end the process where nobody can answer. */
function requireThemeAndAddons(headmatter: Record<string, unknown>, entry: string): void {
  const theme = headmatter.theme === undefined ? 'default' : headmatter.theme
  const addons = Array.isArray(headmatter.addons) ? headmatter.addons : []
  for (const [kind, name] of [['theme', theme], ...addons.map((addon) => ['addon', addon])]) {
    if (typeof name !== 'string' || name === 'none' || /^[./]|^@\//.test(name)) continue
    const packages = name.includes('/') ? [name] : [`@slidev/${kind}-${name}`, `slidev-${kind}-${name}`, name]
    if (packages.some((candidate) => isInstalled(candidate, entry))) continue
    throw deckError(ExitCode.badInput, `the ${kind} "${name}" is not installed`, {
      at: { file: shown(entry), line: 1 },
      hint: `run: npm install ${packages[0]}${kind === 'theme' ? ', or say "theme: none"' : ''}`,
    })
  }
}

function isInstalled(name: string, from: string): boolean {
  return (createRequire(from).resolve.paths(name) ?? []).some((folder) =>
    existsSync(join(folder, name, 'package.json')),
  )
}

/** Slidev collects what it could not import and goes on without; a talk with a hole is an error here. */
function refuseSourceErrors(slidev: ResolvedSlidevOptions): void {
  const problems = Object.values(slidev.data.markdownFiles).flatMap((file) =>
    (file.errors ?? []).map(
      ({ row, message }): Problem => ({
        severity: 'error',
        message,
        at: { file: shown(file.filepath), line: row + 1 },
        hint: 'see the `src:` of this slide',
      }),
    ),
  )
  if (problems.length) throw new DeckError(problems, ExitCode.badInput)
}
