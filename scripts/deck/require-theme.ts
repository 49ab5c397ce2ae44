import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import { deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

const headmatterShape = z.object({
  theme: z.string().nullish(),
  addons: z.array(z.string()).nullish(),
})

/**
 * Makes sure that the theme and the addons of a deck are there: Slidev would offer to install what is
 * missing, end the process where nobody can answer, or go on without.
 *
 * @throws DeckError (exit code 2)
 */
export function requireTheme(headmatter: Record<string, unknown>, entry: string): void {
  const at = { file: shown(entry), line: 1 }
  const parsed = headmatterShape.safeParse(headmatter)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw deckError(ExitCode.badInput, `headmatter: ${issue?.path.join('.')}: ${issue?.message}`, { at })
  }
  const { theme, addons } = parsed.data
  const wanted = [
    { kind: 'theme', name: theme === null ? 'none' : (theme ?? 'default') },
    ...(addons ?? []).map((name) => ({ kind: 'addon', name })),
  ]
  for (const { kind, name } of wanted) {
    if (name === 'none' || isThere(kind, name, entry)) continue
    const command = `npm install ${packagesOf(kind, name)[0]}`
    const hint = kind === 'theme' ? `run: ${command}, or say "theme: none"` : `run: ${command}`
    throw deckError(ExitCode.badInput, `the ${kind} "${name}" is not installed`, { at, hint })
  }
}

function isThere(kind: string, name: string, entry: string): boolean {
  if (name.startsWith('/')) return existsSync(name)
  if (name.startsWith('@/')) return existsSync(join(dirname(entry), name.slice(2)))
  if (name.startsWith('.') || (!name.startsWith('@') && name.includes('/')))
    return existsSync(resolve(dirname(entry), name))
  return packagesOf(kind, name).some((candidate) =>
    (createRequire(entry).resolve.paths(candidate) ?? []).some((folder) =>
      existsSync(join(folder, candidate, 'package.json')),
    ),
  )
}

/** The packages that a short name can stand for, the likeliest first. */
function packagesOf(kind: string, name: string): string[] {
  return name.includes('/') ? [name] : [`@slidev/${kind}-${name}`, `slidev-${kind}-${name}`, name]
}
