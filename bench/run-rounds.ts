import { say } from '../scripts/shared/progress.ts'
import type { Contender } from './contenders.ts'
import { type Run, runContender, totalSeconds } from './run-contender.ts'
import type { Round } from './summarize.ts'

export interface Amount {
  readonly rounds: number
  /** Uncounted runs of each contender before the first round. */
  readonly warmup: number
}

/**
 * Runs all contenders on a deck, in turn, round by round. Every other round goes the other way round, so
 * that a machine that grows slower (or faster) meanwhile favours nobody.
 */
export async function runRounds(
  contenders: readonly Contender[],
  slides: number,
  { rounds, warmup }: Amount,
): Promise<Round[]> {
  for (const contender of contenders)
    for (let run = 0; run < Math.max(warmup, contender.leastWarmups); run += 1)
      report(`${slides} slides, warm-up`, contender, await runContender(contender, slides))
  const done: Round[] = []
  for (let number = 1; number <= rounds; number += 1) {
    const runs = new Map<string, Run>()
    for (const contender of number % 2 === 1 ? contenders : contenders.toReversed()) {
      const run = await runContender(contender, slides)
      report(`${slides} slides, round ${number} of ${rounds}`, contender, run)
      runs.set(contender.name, run)
    }
    done.push(Object.fromEntries(runs))
  }
  return done
}

function report(when: string, { name }: Contender, run: Run): void {
  say.line(
    `${when}: ${name} ${'failure' in run ? `failed: ${run.failure}` : `${totalSeconds(run).toFixed(2)} s`}`,
  )
}
