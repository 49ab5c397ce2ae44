import { describe, expect, it } from 'vitest'
import type { Summary } from '../../bench/summarize.ts'
import { table } from '../../bench/table.ts'

const whole: Summary = {
  name: 'slidev',
  finished: 3,
  rounds: 3,
  build: 5.346,
  export: 10,
  total: 15.346,
  fastest: 15,
  slowest: 16.5,
  ratioOfRounds: 1,
  ratioOfMedians: 1,
  peakBytes: 1_234_567_890,
  siteBytes: 7_260_000,
  htmlBytes: undefined,
  pdfBytes: 160_000,
}
const failed: Summary = {
  name: 'never finished',
  finished: 0,
  rounds: 3,
  build: undefined,
  export: undefined,
  total: undefined,
  fastest: undefined,
  slowest: undefined,
  ratioOfRounds: undefined,
  ratioOfMedians: undefined,
  peakBytes: undefined,
  siteBytes: undefined,
  htmlBytes: undefined,
  pdfBytes: undefined,
}

describe('table', () => {
  it('sets names left and numbers right, under their titles', () => {
    expect(`\n${table([whole, failed])}\n`).toBe(`
contender       build s  export s  sum s    from-to s  ratio by round  of medians  peak MB  site MB  one file MB  PDF MB  finished
slidev             5.35     10.00  15.35  15.00-16.50            1.00        1.00     1235     7.26            -    0.16       3/3
never finished        -         -      -            -               -           -        -        -            -       -       0/3
`)
  })

  it('says n/a where memory cannot be read', () => {
    expect(table([{ ...whole, peakBytes: undefined }])).toContain(' n/a ')
  })
})
