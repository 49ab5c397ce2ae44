import type { Condition } from '../pathway/condition.ts'
import { wrongUsage } from './wrong-usage.ts'

/** Options of the pathway commands; the condition is that of a simulation. */
export interface PathwayOptions extends Required<Condition> {
  readonly json: boolean
}

/**
 * What `pathdeck pathway …` does.
 *
 * @param words a command, then what it is about
 * @throws DeckError on wrong usage, and what the command throws
 */
export async function pathway(words: readonly string[], options: PathwayOptions): Promise<void> {
  const [command, first, second, ...others] = words
  switch (command) {
    case 'check':
      return (await import('./pathway-check.ts')).checkPathways(words.slice(1))
    case 'simulate': {
      if (first === undefined || second !== undefined) throw wrongUsage('pathway simulate takes one model')
      const { given, knockout, antagonist, assume, json } = options
      const condition = { given, knockout, antagonist, assume }
      return (await import('./pathway-simulate.ts')).simulatePathway(first, condition, { json })
    }
    case 'convert':
      if (first === undefined || second === undefined || others.length)
        throw wrongUsage('pathway convert takes two files')
      return (await import('./pathway-convert.ts')).convertPathway(first, second)
    case 'schema':
      return (await import('./pathway-schema.ts')).printPathwaySchema()
    default:
      throw wrongUsage(`there is no command pathway ${command ?? ''}`.trimEnd())
  }
}
