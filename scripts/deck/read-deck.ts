import { existsSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { resolveOptions } from '@slidev/cli'
import { z } from 'zod'
import { DeckError, deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import type { Deck } from './deck.ts'
import { documentInfo } from './document-info.ts'
import { modelsOf } from './models.ts'
import { usePreparsers } from './preparsers.ts'
import { readHeadmatter } from './read-headmatter.ts'
import { requireTheme } from './require-theme.ts'
import { sourceProblems } from './source-problems.ts'
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
  requireTheme(headmatter, entry)
  usePreparsers()
  const slidev = await resolveOptions({ entry, ...(mode === 'build' ? { routerMode: 'hash' } : {}) }, mode)
  const problems = sourceProblems(slidev)
  if (problems.length) throw new DeckError(problems, ExitCode.badInput)
  return {
    entry,
    root,
    name: basename(entry).replace(/\.md$/i, ''),
    about: documentInfo(
      slidev.data.headmatter,
      { file: shown(entry), line: 1 },
      process.env.SOURCE_DATE_EPOCH,
    ),
    strict: wantsStrictChecks(slidev.data.headmatter, entry),
    slides: slidev.data.slides.map(toSlide),
    models: modelsOf(root),
    slidev,
  }
}

const checksShape = z.enum(['strict', 'default']).optional()

function wantsStrictChecks(headmatter: Record<string, unknown>, entry: string): boolean {
  const checks = checksShape.safeParse(headmatter.checks)
  if (checks.success) return checks.data === 'strict'
  throw deckError(
    ExitCode.badInput,
    `headmatter: checks: ${String(headmatter.checks)} is no kind of checks`,
    {
      at: { file: shown(entry), line: 1 },
      hint: 'write `checks: strict`, so that every warning ends the build, or leave it out',
    },
  )
}

function findEntry(path: string): string {
  const candidates = [resolve(path), resolve(`${path}.md`)]
  const entry = candidates.find((file) => existsSync(file) && statSync(file).isFile())
  if (entry) return entry
  throw deckError(ExitCode.badInput, `there is no deck ${path}`, {
    hint: `give the path of a Markdown file, e.g. slides.md; paths start at ${process.cwd()}`,
  })
}
