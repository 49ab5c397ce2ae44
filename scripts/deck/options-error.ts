import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { placeInStack } from '../shared/place-in-stack.ts'
import { DeckError, deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { setupError } from './setup-error.ts'

/**
 * What Slidev threw while it read a deck, as a problem where it has to do with the deck. An error of another
 * kind is given back as it is.
 */
export function optionsError(entry: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DeckError) return error
  const file = setupFileOf(error)
  if (file) return setupError(resolve(file), error)
  const [said = ''] = error.message.split('\n')
  const at = { file: shown(entry), line: 1 }
  const alias = /^Unresolved alias .*: (\S+)$/.exec(said)?.[1]
  if (alias !== undefined)
    return deckError(ExitCode.badInput, `frontmatter: no value before this one is called &${alias}`, {
      at: { ...at, line: lineWith(`*${alias}`, entry) },
      hint: `a * at the beginning of a value stands for another one: put the value in quotes, "*${alias}"`,
    })
  if (error instanceof SyntaxError && said.includes('JSON'))
    return deckError(ExitCode.badInput, `a package.json cannot be read: ${said}`, {
      at,
      hint: 'it is that of the deck, of its theme or of an addon',
    })
  if (/^(\[slidev\]|Invalid (theme|addon) name)/.test(said))
    return deckError(ExitCode.badInput, said.replace('[slidev] ', ''), { at })
  return error
}

function setupFileOf(error: Error): string | undefined {
  const thrower = placeInStack(error)?.file
  if (thrower && /[\\/]setup[\\/][^\\/]+$/.test(thrower)) return thrower
  // Code that does not parse has not run: its file stands in the message.
  return /(?:\/|[A-Z]:\\)[^\n]*?[\\/]setup[\\/][\w-]+\.ts/.exec(error.message)?.[0]
}

/** The error does not say which file it was: that of the deck, when its text is there, else the first line stands for all. */
function lineWith(text: string, file: string): number {
  return (
    readFileSync(file, 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1 || 1
  )
}
