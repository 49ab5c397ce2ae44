import { statSync } from 'node:fs'

/**
 * A text that is another one when a file has been saved since; nothing for a file that is not there. Clocks of files
 * are slow: one that was emptied and filled at once is told by its size alone.
 */
export function stateOfFile(file: string): string | undefined {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stats && `${stats.mtimeNs} ${stats.size}`
}
