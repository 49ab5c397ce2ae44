import { dirname, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Position } from './problem.ts'
import { shown } from './shown.ts'

const own = `${dirname(import.meta.dirname)}${sep}`

/**
 * Where in a deck's own code (its setup or configuration files) an error comes from: the innermost line of its
 * stack that is neither Pathdeck's nor that of an installed package.
 */
export function placeInStack(error: unknown): Position | undefined {
  if (!(error instanceof Error)) return undefined
  for (const frame of (error.stack ?? '').split('\n')) {
    const [, address, line, column] =
      /(?:\(|at (?:async )?)((?:file:\/\/|\/|[A-Z]:\\).*?):(\d+):(\d+)\)?$/.exec(frame) ?? []
    if (!address) continue
    const file = address.startsWith('file:') ? fileURLToPath(address) : address
    if (file.startsWith(own) || /[\\/]node_modules[\\/]/.test(file)) continue
    return { file: shown(file), line: Number(line), column: Number(column) }
  }
  return undefined
}
