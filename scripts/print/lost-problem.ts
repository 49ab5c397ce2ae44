import type { PageProblem } from './page-problem.ts'

/** Says what a PDF lacks of a slide, or of no slide. */
export function lostProblem(
  no: number | undefined,
  lost: readonly string[],
  where = 'the slide',
): PageProblem {
  const words = lost.map((text) => text.replace(/\s+/g, ' ').trim())
  const named = words.slice(0, 3).map((text) => `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`)
  const more = words.length > named.length ? ` … (${words.length} pieces of text)` : ''
  return {
    ...(no ? { no } : {}),
    kind: 'lost-text',
    message: `the PDF does not have what ${where} shows: ${named.join(', ')}${more}`,
    needle: words[0]?.slice(0, 40) ?? '',
    hint: 'a style that is for the screen alone, or an effect that Chromium does not print, may hide it',
  }
}
