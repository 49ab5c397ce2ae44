import { describe, expect, it } from 'vitest'
import type { Run } from '../../bench/run-contender.ts'
import { summarize } from '../../bench/summarize.ts'

function run(build: number, exporting: number, peakBytes?: number): Run {
  return {
    steps: { build: { seconds: build, peakBytes: 1 }, export: { seconds: exporting, peakBytes } },
    bytes: { site: 200, pdf: 100 },
  }
}

const rounds = [
  { peer: run(4, 6, 9), ours: run(3, 2) },
  { peer: run(10, 10, 7), ours: run(12, 4) },
  { peer: run(3, 3, 8), ours: run(1, 2) },
]

describe('summarize', () => {
  it('takes the medians of the steps, their sums, the peaks and the sizes', () => {
    expect(summarize('peer', 'peer', rounds)).toEqual({
      name: 'peer',
      finished: 3,
      rounds: 3,
      build: 4,
      export: 6,
      total: 10,
      fastest: 6,
      slowest: 20,
      ratioOfRounds: 1,
      ratioOfMedians: 1,
      peakBytes: 8,
      siteBytes: 200,
      htmlBytes: undefined,
      pdfBytes: 100,
    })
  })

  it('compares within each round, and the medians of all', () => {
    const { ratioOfRounds, ratioOfMedians } = summarize('ours', 'peer', [
      ...rounds.slice(0, 2),
      { peer: run(20, 20), ours: run(1, 3) },
    ])
    expect(ratioOfRounds).toBe(0.5)
    expect(ratioOfMedians).toBe(5 / 20)
  })

  it('leaves a failed run out, and says how many were finished', () => {
    const failed = [...rounds, { peer: { failure: 'timeout' }, ours: run(50, 50) }]
    expect(summarize('peer', 'peer', failed)).toMatchObject({ finished: 3, rounds: 4, total: 10 })
    expect(summarize('ours', 'peer', failed).ratioOfRounds).toBe(0.5)
  })

  it('has no numbers for a contender that never finished', () => {
    const summary = summarize('peer', 'peer', [{ peer: { failure: 'timeout' } }])
    expect(summary).toMatchObject({ finished: 0, rounds: 1 })
    expect(summary.total).toBeUndefined()
    expect(summary.slowest).toBeUndefined()
    expect(summary.ratioOfMedians).toBeUndefined()
  })
})
