const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = '(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const year = '(?<year>\\d{4})'
const day = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'

/** Dates in words or numbers that mean one day or month to everybody; 5/12/2025 does not. */
const ways = [
  new RegExp(`^${day}\\.? (?:of )?${month},? ${year}$`, 'i'),
  new RegExp(`^${month} ${day},? ${year}$`, 'i'),
  new RegExp(`^${month},? ${year}$`, 'i'),
  new RegExp(`^(?<month>\\d{1,2})[-/.]${year}$`),
  // Of 2026.10 YAML leaves 2026.1.
  new RegExp(`^${year}/(?<month>\\d{1,2})$`),
  new RegExp(`^${year}[/.](?<month>\\d{1,2})[/.]${day}$`),
  new RegExp(`^${year}年(?<month>\\d{1,2})月(?:${day}日)?$`),
]

/**
 * The instant that a date names, the first of a month or a year; nothing where it is no date, or another one in another
 * country or time zone.
 *
 * @param text in ISO 8601 with a zone where it has a time, in English words, or in Chinese
 */
export function dateWritten(text: string): Date | undefined {
  if (/^\d{4}(-\d{2})?(-\d{2})?(T.*(Z|[+-]\d{2}:\d{2}))?$/.test(text)) return valid(new Date(text))
  const groups = ways.map((way) => way.exec(text)?.groups).find((found) => found !== undefined)
  if (!groups) return undefined
  const { name, month: number, day: date = '1', year: ofYear = '' } = groups
  const no = name ? months.indexOf(name.toLowerCase()) + 1 : Number(number)
  return valid(new Date(`${ofYear}-${String(no).padStart(2, '0')}-${date.padStart(2, '0')}`))
}

function valid(date: Date): Date | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date
}
