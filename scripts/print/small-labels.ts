import type { Page } from 'playwright-chromium'
import { type Attempt, type LabelHeight, labelHeights } from './label-heights.ts'
import type { PageProblem } from './page-problem.ts'

/** Another picture of a diagram. */
export interface Remedy {
  /** Of one way, the first that is enough is told. */
  readonly way: string
  /** As it would be written. */
  readonly say: string
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** What is done about diagrams with small letters. */
export interface SmallLabels {
  /** Whether they are let through, with a warning. */
  readonly areLetThrough: boolean
  /** Draws what might help, by the names of diagrams. */
  remedies(ids: readonly string[]): Promise<ReadonlyMap<string, readonly Remedy[]>>
}

type Found = LabelHeight & { readonly height: number }

const needles = { pathway: '```pathway', laboratory: '<PathwayLab', diagram: '```mermaid' } as const

/** A gain of less is none, in pixels. */
const leastGain = 0.5

/** What stays below this share of what is needed is not worth saying. */
const nearlyEnough = 0.8

/**
 * The diagrams whose labels are too small to be read from the last row, each with what would help on its slide: that
 * is tried, in the page.
 *
 * @param least height of the smallest letters that are let through, in pixels of the slide's canvas
 */
export async function smallLabels(
  page: Page,
  least: number,
  { areLetThrough, remedies }: SmallLabels,
): Promise<PageProblem[]> {
  const small = eachOnce(await page.evaluate(labelHeights, null)).filter(
    ({ height }) => !isEnough(height, least),
  )
  if (!small.length) return []
  const known = await remedies([...new Set(small.map(({ id }) => id))])
  return Promise.all(
    small.map(async (found): Promise<PageProblem> => {
      const { no, kind, height } = found
      const what = kind === 'diagram' ? 'diagram' : 'pathway'
      return {
        no,
        kind: kind === 'diagram' || areLetThrough ? 'small-labels' : 'small-letters',
        message: `the labels of this ${what} are ${height.toFixed(1)} px high; ${least} px can be read from the last row`,
        needle: needles[kind],
        hint: await hintFor(page, found, { least, remedies: known.get(found.id) ?? [] }),
      }
    }),
  )
}

/** As heights are said: 14.96 px are 15.0. */
function isEnough(height: number, least: number): boolean {
  return Number(height.toFixed(1)) >= least
}

/** A slide has a page for each of its clicks. */
function eachOnce(heights: readonly LabelHeight[]): Found[] {
  const shown = heights.flatMap((one) => (one.height === undefined ? [] : [{ ...one, height: one.height }]))
  return [...new Map(shown.map((one) => [`${one.no} ${one.id} ${one.height.toFixed(1)}`, one])).values()]
}

async function hintFor(
  page: Page,
  { index, scale, height, kind }: Found,
  { least, remedies }: { readonly least: number; readonly remedies: readonly Remedy[] },
): Promise<string> {
  const larger: Attempt[] = scale < 1 && kind !== 'laboratory' ? [{ index, scale: 1 }] : []
  const attempts = [...larger, ...remedies.map((picture) => ({ index, scale: Math.max(scale, 1), picture }))]
  const heights = await page.evaluate(labelHeights, attempts)
  const ways = larger
    .map(() => ({ way: 'scale', say: '`scale: 1`' }))
    .concat(remedies.map(({ way, say }) => ({ way, say })))
  const tried = ways.map((one, attempt) => ({ ...one, height: heights[attempt]?.height ?? 0 }))
  const helping = [...Map.groupBy(tried, ({ way }) => way).values()].flatMap((alike) => {
    const best =
      alike.find((one) => isEnough(one.height, least)) ?? alike.toSorted((a, b) => b.height - a.height)[0]
    return best && best.height > height + leastGain && best.height > least * nearlyEnough ? [best] : []
  })
  const enough = helping.filter((one) => isEnough(one.height, least))
  const said = (some: typeof helping) =>
    some
      .map(({ say, height }, index) => `${say} ${index ? '' : 'would give '}${height.toFixed(1)} px`)
      .join(', ')
  const otherwise = `give it more room, or ${kind === 'diagram' ? 'show it in parts' : 'a view with fewer nodes'}`
  if (enough.length) return said(enough)
  return helping.length ? `${said(helping)}, which is not enough; ${otherwise}` : otherwise
}
