/**
 * A date as it is written in a language, as exact as it was given. English of no country has the day first.
 *
 * @param date `2025`, `2025-11`, `2025-11-23`, or with a time behind it
 * @param language BCP 47
 */
export function dateInWords(date: string, language: string): string {
  const [, , month, day] = /^(\d{4})(-\d{2})?(-\d{2})?/.exec(date) ?? []
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
  })
  return format.format(new Date(date))
}
