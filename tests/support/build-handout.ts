import { build } from '../../scripts/commands/build.ts'
import type { HandoutLayout } from '../../scripts/deck/handout-options.ts'

/**
 * Makes the handouts of a deck as `build --only handout` does, in this process: it costs less, and is counted as
 * covered. They go into `dist/`.
 *
 * @param deck in the current folder
 * @param layouts those that are asked for; without one, what the deck says
 */
export function buildHandout(deck: string, layouts: readonly HandoutLayout[] = []): Promise<void> {
  return build(deck, { out: 'dist', only: ['handout'], clicks: 'final', handout: layouts })
}
