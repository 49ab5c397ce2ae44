import { z } from 'zod'
import { flatIssues } from '../shared/flat-issues.ts'
import { named } from '../shared/named.ts'
import { plainWords } from '../shared/plain-words.ts'
import { DeckError, deckError, ExitCode, type Position, type Problem } from '../shared/problem.ts'
import type { DeckInfo } from './deck.ts'
import type { Frontmatter } from './frontmatter.ts'
import { languageTag } from './language-tag.ts'

const words = z.union([z.string().transform((text) => text.split(',')), z.array(z.coerce.string())])

const headmatter = z.object({
  title: z.coerce.string().optional(),
  author: z.union([z.string(), z.array(z.string()).transform((names) => names.join(', '))]).optional(),
  info: z.string().optional(),
  keywords: words.optional(),
  lang: z.string().optional(),
  htmlAttrs: z.object({ lang: z.string().optional() }).optional(),
  date: z.union([z.date(), z.string(), z.number()]).optional(),
})

/** The first instant that a ZIP archive can carry too; stands for "no date given". */
const noDate = new Date('1980-01-01T00:00:00Z')

/**
 * Reads what the headmatter says about the talk as a document.
 *
 * @param raw the headmatter as YAML gave it
 * @param positionOf where a key of it stands, for errors
 * @param sourceDateEpoch value of SOURCE_DATE_EPOCH: seconds since 1970, wins over `date:`
 *   (https://reproducible-builds.org/specs/source-date-epoch/)
 * @throws DeckError for a field of the wrong kind or a date that is none
 */
export function documentInfo(
  raw: unknown,
  positionOf: Frontmatter['positionOf'],
  sourceDateEpoch: string | undefined,
): DeckInfo {
  const parsed = headmatter.safeParse(raw, { error: plainWords })
  if (!parsed.success) {
    const problems = flatIssues(parsed.error.issues).map(
      ({ issue, path }): Problem => ({
        severity: 'error',
        message: `headmatter: ${named(path.join('.') || 'it', issue.message)}`,
        at: positionOf(path),
      }),
    )
    throw new DeckError(problems, ExitCode.badInput)
  }
  const { title, author, info, keywords = [], lang, htmlAttrs, date } = parsed.data
  return {
    title: title?.trim() || 'Untitled talk',
    ...(author ? { author } : {}),
    ...(info ? { subject: plainText(info) } : {}),
    keywords: keywords.map((word) => word.trim()).filter(Boolean),
    language: languageTag(lang ?? htmlAttrs?.lang ?? 'en') ?? 'en',
    date: documentDate(date, positionOf(['date']), sourceDateEpoch),
  }
}

function documentDate(
  date: Date | string | number | undefined,
  at: Position,
  sourceDateEpoch: string | undefined,
): Date {
  if (sourceDateEpoch) {
    const instant = new Date(/^\d+$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) * 1000 : Number.NaN)
    // A PDF writes a year with four digits.
    if (instant.getUTCFullYear() <= 9999) return instant
    throw deckError(
      ExitCode.badInput,
      `SOURCE_DATE_EPOCH is not a number of seconds up to the year 9999: ${sourceDateEpoch}`,
      { hint: 'write the seconds since 1970, as `date +%s` says them, or unset it' },
    )
  }
  if (date === undefined) return noDate
  // A date without a zone would be read in the zone of the machine.
  const text = date instanceof Date ? date.toISOString() : String(date).trim()
  const day = /^(\d{4})(-\d{2})?(-\d{2})?(T.*(Z|[+-]\d{2}:\d{2}))?$/.exec(text)
  const instant = new Date(text)
  if (day && !Number.isNaN(instant.getTime())) return instant
  throw deckError(ExitCode.badInput, `headmatter: date: not a date: ${text}`, {
    at,
    hint: 'write it as 2025-11-23, or with a time and a zone: 2025-11-23T09:00:00Z',
  })
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
