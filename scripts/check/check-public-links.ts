import { existsSync, readdirSync, readlinkSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { Deck } from '../deck/deck.ts'
import type { Problem } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

/**
 * Symbolic links in `public/` must lead to something: it is copied into the talk, and what is not there, or holds
 * the link itself, cannot be.
 */
export function checkPublicLinks({ root }: Pick<Deck, 'root'>): Problem[] {
  const folder = join(root, 'public')
  if (!existsSync(folder)) return []
  return linksIn(folder).flatMap((link) => {
    const wrong = wrongWith(link)
    return wrong ? [{ severity: 'error' as const, ...wrong, at: { file: shown(link) } }] : []
  })
}

function wrongWith(link: string): Pick<Problem, 'message' | 'hint'> | undefined {
  const target = targetOf(link)
  if (target === undefined)
    return {
      message: `a link that leads nowhere: ${readlinkSync(link)}`,
      hint: 'remove it, or let it lead to a file',
    }
  if (`${realpathSync(dirname(link))}${sep}`.startsWith(`${target}${sep}`))
    return { message: `a link that leads into itself: ${readlinkSync(link)}`, hint: 'remove it' }
  return undefined
}

/** What a link leads to in the end; nothing when it is not there, or when links lead in a circle. */
function targetOf(link: string): string | undefined {
  try {
    return realpathSync(link)
  } catch {
    return undefined
  }
}

/** The links in a folder and the folders in it; what links lead to is not looked into. */
function linksIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isSymbolicLink()) return [path]
    return entry.isDirectory() ? linksIn(path) : []
  })
}
