import { parseRangeString } from '@slidev/parser/utils'
import { z } from 'zod'
import { type Problem, problemOf } from '../shared/problem.ts'
import type { Frontmatter } from './frontmatter.ts'

/** How a deck wants its slides printed. */
export interface ExportOptions {
  readonly isDark: boolean
  /** Whether each click step is a page of its own, where the command line does not say. */
  readonly withClicks: boolean
  /** Numbers of the slides that are printed, in their order. */
  readonly slides: readonly number[]
}

const shape = z.object({
  dark: z.boolean(),
  withClicks: z.boolean(),
  range: z.coerce.string().regex(/^(?:all|\*|\s*\d+\s*(?:-\s*\d*\s*)?(?:[,;]\s*\d+\s*(?:-\s*\d*\s*)?)*)$/),
  withToc: z.boolean(),
  format: z.literal('pdf'),
  // A slide is printed when it is ready, and not by the clock.
  timeout: z.unknown(),
  wait: z.unknown(),
  waitUntil: z.unknown(),
})

/** What stands for a setting of Slidev's exporter that is not ours. */
const instead: Readonly<Record<string, string>> = {
  dark: 'write true or false',
  withClicks: 'write true or false',
  withToc: 'a PDF has an outline always',
  range: "write numbers of slides, e.g. '1,4-5'",
  format:
    'slides are printed as PDF, of which other programs make pictures, e.g. pdftoppm -png slides.pdf page',
  output: 'outputs have names of their own; --out says in which folder',
  executablePath: 'PATHDECK_CHROMIUM names a browser',
}

/**
 * What a deck says of its export (`export:` in the headmatter), as far as it is ours to follow, and warnings of what is
 * not.
 *
 * @param count of its slides
 * @param isDarkDeck whether the deck has dark colours alone
 */
export function exportOptions(
  { values, positionOf }: Frontmatter,
  { count, isDarkDeck }: { readonly count: number; readonly isDarkDeck: boolean },
): { exported: ExportOptions; warnings: Problem[] } {
  const written = z.record(z.string(), z.unknown()).catch({}).parse(values.export)
  const { dark, withClicks, range } = shape
    .partial()
    .parse(Object.fromEntries(Object.entries(written).filter(isOurs)))
  const ignored = (path: readonly string[], value: unknown): Problem => {
    const key = path.at(-1) ?? ''
    return problemOf('ignored', {
      message: `headmatter: ${path.join('.')}: ${String(value)} is left out`,
      at: positionOf(path),
      hint: instead[key] ?? 'Pathdeck prints without it',
      isBeside: true,
    })
  }
  const others = Object.entries(written).filter((entry) => entry[1] !== null && !isOurs(entry))
  const slides = parseRangeString(count, range).filter((no) => no > 0)
  const warnings = [
    ...others.map(([key, value]) => ignored(['export', key], value)),
    ...(slides.length === 0 ? [ignored(['export', 'range'], range)] : []),
  ]
  return {
    exported: {
      isDark: isDarkDeck || dark === true,
      withClicks: withClicks === true,
      slides: slides.length > 0 ? slides : parseRangeString(count),
    },
    warnings,
  }
}

/** Whether a setting is one that is followed, with a value that can be. */
function isOurs([key, value]: readonly [string, unknown]): boolean {
  const known: Readonly<Record<string, z.ZodType>> = shape.shape
  return known[key]?.safeParse(value).success ?? false
}
