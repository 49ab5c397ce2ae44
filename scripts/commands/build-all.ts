import { spawn } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { deckName } from '../deck/deck-name.ts'
import { withUnwind } from '../shared/interrupt.ts'
import { isDebugging } from '../shared/last-net.ts'
import { deckError, ExitCode } from '../shared/problem.ts'
import { isQuiet, say } from '../shared/progress.ts'
import { type BuildOptions, build } from './build.ts'

/**
 * Builds decks one after the other. A deck that fails does not keep the others from being built.
 *
 * @param patterns paths or glob patterns; `slides.md` when there are none
 * @throws DeckError when a deck cannot be built, or two would go into the same folder
 */
export async function buildAll(patterns: readonly string[], options: BuildOptions): Promise<void> {
  const decks = expand(patterns.length ? patterns : ['slides.md'])
  const [first, ...others] = decks
  if (first === undefined) return
  if (others.length === 0) return build(first, options)
  const failed: ExitCode[] = []
  for (const deck of decks) {
    say.line(deck)
    const code = await buildApart(deck, options)
    if (code !== ExitCode.ok) failed.push(code)
  }
  if (failed.length)
    throw deckError(failed[0] ?? ExitCode.findings, `${failed.length} of ${decks.length} decks failed`)
}

function expand(patterns: readonly string[]): string[] {
  const decks = patterns.flatMap((pattern) => {
    // A file of that very name is meant, whatever its name looks like.
    if (!/[*?[{]/.test(pattern) || existsSync(pattern) || existsSync(`${pattern}.md`)) return [pattern]
    const found = globSync(pattern).sort()
    if (found.length) return found
    throw deckError(ExitCode.badInput, `no deck matches ${pattern}`, { hint: "quote patterns: 'decks/*.md'" })
  })
  const names = new Map<string, string>()
  for (const deck of new Map(decks.map((deck) => [resolve(deck), deck])).values()) {
    const name = deckName(deck)
    const other = names.get(name)
    if (other)
      throw deckError(ExitCode.badInput, `${other} and ${deck} would both go into the folder ${name}`, {
        hint: 'rename one, or build them apart with different --out folders',
      })
    names.set(name, deck)
  }
  return [...names.values()]
}

/** Slidev keeps the folder of the first deck it sees for the life of the process: each deck gets its own. */
async function buildApart(
  deck: string,
  { out, only, clicks, handout = [], isPublic = false, isDraft = false, mood }: BuildOptions,
): Promise<ExitCode> {
  const cli = fileURLToPath(new URL('../pathdeck.js', import.meta.url))
  const words = ['build', `--out=${out}`, `--only=${only.join(',')}`]
  if (clicks) words.push(`--clicks=${clicks}`)
  if (handout.length) words.push(`--handout=${handout.join(',')}`)
  if (isPublic) words.push('--public')
  if (isDraft) words.push('--draft')
  if (mood) words.push(`--${mood}`)
  if (isQuiet()) words.push('--quiet')
  if (isDebugging()) words.push('--debug')
  // By the channel it sees when this process is gone.
  const child = spawn(process.execPath, [cli, ...words, '--', deck], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<ExitCode>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (signal) say.error(`${deck}: error: the build was ended from outside (${signal})`)
      resolve(Object.values(ExitCode).find((known) => known === code) ?? ExitCode.internal)
    })
  })
  const end = () => {
    child.kill('SIGTERM')
    return ended
  }
  return withUnwind(end, () => ended)
}
