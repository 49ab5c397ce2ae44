import { median } from './median.ts'
import { type Finished, type Run, totalSeconds } from './run-contender.ts'

/** The runs of one round, by the name of the contender. */
export type Round = Readonly<Record<string, Run>>

/** What a contender took over all rounds that it finished: medians, in seconds and bytes. */
export interface Summary {
  readonly name: string
  readonly finished: number
  readonly rounds: number
  readonly build: number | undefined
  readonly export: number | undefined
  readonly total: number | undefined
  readonly fastest: number | undefined
  readonly slowest: number | undefined
  /** Total over that of the baseline in the same round: what slows both leaves it as it is. */
  readonly ratioOfRounds: number | undefined
  /** Median total over the baseline's. */
  readonly ratioOfMedians: number | undefined
  readonly peakBytes: number | undefined
  readonly siteBytes: number | undefined
  readonly htmlBytes: number | undefined
  readonly pdfBytes: number | undefined
}

/** Sums up the rounds for one contender, compared with the baseline. */
export function summarize(name: string, baseline: string, rounds: readonly Round[]): Summary {
  const runs = rounds.flatMap((round) => finished(round[name]))
  const totals = runs.map(totalSeconds)
  const total = median(totals)
  const baselineTotal = median(rounds.flatMap((round) => finished(round[baseline])).map(totalSeconds))
  return {
    name,
    finished: runs.length,
    rounds: rounds.length,
    build: medianOf(runs, ({ steps }) => steps.build?.seconds),
    export: medianOf(runs, ({ steps }) => steps.export?.seconds),
    total,
    fastest: totals.length ? Math.min(...totals) : undefined,
    slowest: totals.length ? Math.max(...totals) : undefined,
    ratioOfRounds: median(
      rounds.flatMap((round) =>
        finished(round[name]).flatMap((run) =>
          finished(round[baseline]).map((other) => totalSeconds(run) / totalSeconds(other)),
        ),
      ),
    ),
    ratioOfMedians: total === undefined || baselineTotal === undefined ? undefined : total / baselineTotal,
    peakBytes: medianOf(runs, peakOf),
    siteBytes: medianOf(runs, ({ bytes }) => bytes.site),
    htmlBytes: medianOf(runs, ({ bytes }) => bytes.html),
    pdfBytes: medianOf(runs, ({ bytes }) => bytes.pdf),
  }
}

/** The run, in a list, if it was finished. */
function finished(run: Run | undefined): Finished[] {
  return run === undefined || 'failure' in run ? [] : [run]
}

function peakOf({ steps }: Finished): number | undefined {
  const peaks = [steps.build?.peakBytes, steps.export?.peakBytes].filter((peak) => peak !== undefined)
  return peaks.length ? Math.max(...peaks) : undefined
}

function medianOf(
  runs: readonly Finished[],
  read: (run: Finished) => number | undefined,
): number | undefined {
  return median(runs.map(read).filter((value) => value !== undefined))
}
