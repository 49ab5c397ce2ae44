import { z } from 'zod'
import { flatIssues } from '../shared/flat-issues.ts'
import { named } from '../shared/named.ts'
import { plainWords } from '../shared/plain-words.ts'
import { deckError, ExitCode, type Problem, problemOf } from '../shared/problem.ts'
import { dateWritten } from './date-written.ts'
import type { DeckInfo } from './deck.ts'
import type { Frontmatter } from './frontmatter.ts'
import { languageTag } from './language-tag.ts'

const words = z.union([z.string().transform((text) => text.split(',')), z.array(z.coerce.string())])

/** People are written by their names alone, or with what else is known of them. */
const names = z.preprocess(
  (people) => (Array.isArray(people) ? people : [people]).map((one) => nameOf(one) ?? one),
  z.array(z.string()).transform((all) => all.join(', ')),
)

const headmatter = z.object({
  title: z.coerce.string().optional(),
  author: names.nullish(),
  // Slidev takes `false` for none.
  info: z.preprocess((text) => text || undefined, z.string().optional()),
  keywords: words.nullish(),
  lang: z.string().optional(),
  htmlAttrs: z.object({ lang: z.string().optional() }).optional(),
  date: z.union([z.date(), z.string(), z.number()]).nullish(),
})

/** The first instant that a ZIP archive can carry too; stands for "no date given". */
export const noDate = new Date('1980-01-01T00:00:00Z')

/**
 * Reads what the headmatter says about the talk as a document. What cannot be understood is left out, with a warning.
 *
 * @param raw the headmatter as YAML gave it
 * @param positionOf where a key of it stands, for warnings
 * @param sourceDateEpoch value of SOURCE_DATE_EPOCH: seconds since 1970, wins over `date:`
 *   (https://reproducible-builds.org/specs/source-date-epoch/)
 * @throws DeckError for a SOURCE_DATE_EPOCH that is none
 */
export function documentInfo(
  raw: Readonly<Record<string, unknown>>,
  positionOf: Frontmatter['positionOf'],
  sourceDateEpoch: string | undefined,
): { about: DeckInfo; warnings: Problem[] } {
  const { values, warnings } = understood(raw, positionOf)
  const { title, author, info, keywords, lang, htmlAttrs, date } = values
  const ofDeck = date === undefined || date === null ? noDate : dateOf(date)
  const hint = 'write it as 2025-11-23, or with a time and a zone: 2025-11-23T09:00:00Z'
  if (!ofDeck)
    warnings.push(
      problemOf('headmatter', {
        message: `headmatter: date: ${String(date)} is not read as a date: slides show it, the PDF has none`,
        at: positionOf(['date']),
        hint,
      }),
    )
  return {
    about: {
      title: title?.trim() || 'Untitled talk',
      ...(author ? { author } : {}),
      ...(info ? { subject: plainText(info) } : {}),
      keywords: (keywords ?? []).map((word) => word.trim()).filter(Boolean),
      language: languageTag(lang ?? htmlAttrs?.lang ?? 'en') ?? 'en',
      date: (sourceDateEpoch ? instantOf(sourceDateEpoch) : ofDeck) ?? noDate,
    },
    warnings,
  }
}

function nameOf(person: unknown): unknown {
  return typeof person === 'object' && person !== null && 'name' in person ? person.name : undefined
}

function understood(raw: Readonly<Record<string, unknown>>, positionOf: Frontmatter['positionOf']) {
  const parsed = headmatter.safeParse(raw, { error: plainWords })
  if (parsed.success) return { values: parsed.data, warnings: [] }
  const issues = flatIssues(parsed.error.issues)
  const warnings = issues.map(({ issue, path }) =>
    problemOf('headmatter', {
      message: `headmatter: ${named(path.join('.') || 'it', issue.message)}: it is left out`,
      at: positionOf(path),
    }),
  )
  const wrong = new Set(issues.map(({ path }) => path[0]))
  const rest = Object.entries(raw).filter(([key]) => !wrong.has(key))
  return { values: headmatter.parse(Object.fromEntries(rest)), warnings }
}

/** A date without a zone would be read in the zone of the machine. */
function dateOf(date: Date | string | number): Date | undefined {
  return dateWritten(date instanceof Date ? date.toISOString() : String(date).trim())
}

function instantOf(sourceDateEpoch: string): Date {
  const instant = new Date(/^\d+$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) * 1000 : Number.NaN)
  // A PDF writes a year with four digits.
  if (instant.getUTCFullYear() <= 9999) return instant
  throw deckError(
    ExitCode.badInput,
    `SOURCE_DATE_EPOCH is not a number of seconds up to the year 9999: ${sourceDateEpoch}`,
    { hint: 'write the seconds since 1970, as `date +%s` says them, or unset it' },
  )
}

/** `info:` may be Markdown on several lines; a document's subject is one plain line. */
function plainText(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, '')
    .replace(/[*_`#]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
