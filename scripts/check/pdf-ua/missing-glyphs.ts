import { lacking } from './pdf-problem.ts'
import type { Rule } from './tagged-pdf.ts'

/** No text is shown by the glyph that stands for a missing one (ISO 14289-1, 7.21.8). */
export const missingGlyphs: Rule = function* ({ marks }) {
  const onPages = new Map<number, number>()
  for (const { stream, missingGlyphs } of marks)
    if (missingGlyphs > 0)
      onPages.set(stream.pageNumber, (onPages.get(stream.pageNumber) ?? 0) + missingGlyphs)
  for (const [page, count] of onPages)
    yield {
      ...lacking(
        `${count} ${count === 1 ? 'character that its font lacks is' : 'characters that their fonts lack are'} printed as boxes, or as nothing`,
        'find the characters on the page, install a font that has them (see https://fontsource.org), and name it in `fonts:`',
        page,
      ),
      kind: 'missing-glyph',
    }
}
