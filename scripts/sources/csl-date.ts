import { z } from 'zod'

/** A date of CSL-JSON: one point in time, or the first and the last of several. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly season?: string
  readonly circa?: boolean
  readonly literal?: string
  readonly raw?: string
}

const whole = z
  .union([z.number(), z.string().regex(/^-?\d+$/, 'expected a number')])
  .transform(Number)
  .pipe(z.number().int())

/** Year, month and day; Crossref writes `[null]` where it knows none, Citation.js nothing for an end that is open. */
const parts = z.union([
  z.union([z.tuple([z.null()]), z.null(), z.undefined()]).transform((): number[] => []),
  z.array(whole).max(3).refine(isDate, 'there is no such day'),
])

const shape = z.object({
  'date-parts': z.array(parts).max(2).optional(),
  season: z.union([z.string(), z.number()]).transform(String).optional(),
  circa: z
    .union([z.boolean(), z.number(), z.string()])
    .transform((circa) => Boolean(circa) && circa !== 'false')
    .optional(),
  literal: z.string().optional(),
  raw: z.string().optional(),
})

/** As older CSL-YAML has it. */
const named = z
  .object({ year: whole, month: whole.optional(), day: whole.optional() })
  .transform(({ year, month, day }) => [year, month, day].filter((part) => part !== undefined))

/** A date as CSL-JSON, CSL-YAML or a plain text (`2025-03`, `2025`, `2024/2025`) says it. */
export const cslDate = z.union([
  z.union([z.string(), z.number()]).transform((text) => readDate(String(text))),
  named.transform((date): CslDate => ({ 'date-parts': [date] })),
  z
    .array(named)
    .min(1)
    .max(2)
    .transform((dates): CslDate => ({ 'date-parts': dates })),
  shape.transform((date): CslDate => {
    const known = alikePoints(date['date-parts'] ?? [])
    const { 'date-parts': _, raw, ...rest } = date
    const read = raw === undefined ? {} : readDate(raw)
    return present({
      ...(read.literal === undefined ? read : { raw }),
      ...rest,
      ...(known.length ? { 'date-parts': known } : {}),
    })
  }),
])

/** Reads a date as ISO 8601 and EDTF level 0 write it; any other text is shown as it is. */
export function readDate(text: string): CslDate {
  const points = text
    .trim()
    .split('/')
    .map((point) => /^(-?\d{1,4})(?:-(\d\d?)(?:-(\d\d?))?)?(?:T.*)?$/.exec(point)?.slice(1))
    .map((point) => point?.filter((part) => part !== undefined).map(Number))
    .filter((point) => point !== undefined)
    .filter(isDate)
  return points.length === text.split('/').length && points.length <= 2
    ? { 'date-parts': alikePoints(points) }
    : { literal: text.trim() }
}

/** The points that are known, each as exact as the others: processors set no range from a year to a day. */
function alikePoints(points: readonly (readonly number[])[]): number[][] {
  const known = points.filter((point) => point.length > 0)
  const least = Math.min(...known.map(({ length }) => length))
  return known.map((point) => point.slice(0, least))
}

/** Months up to 24 are seasons in CSL. */
function isDate([, month = 1, day = 1]: readonly number[]): boolean {
  return month >= 1 && month <= 24 && day >= 1 && day <= 31
}

function present(date: { [Key in keyof CslDate]: CslDate[Key] | undefined }): CslDate {
  return Object.fromEntries(
    Object.entries(date).filter(([, value]) => value !== undefined && value !== false),
  )
}
