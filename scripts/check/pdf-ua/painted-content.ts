import { undone } from './pdf-problem.ts'
import type { Rule } from './tagged-pdf.ts'

/** All that is painted is either in the structure or an artifact (ISO 14289-1, 7.1). */
export const paintedContent: Rule = function* ({ marks }) {
  for (const { stream, unmarked, balanced, nestedForm } of marks) {
    const page = stream.pageNumber
    if (unmarked > 0) yield undone(`${unmarked} painted without a tag, not even as artifact`, page)
    if (!balanced) yield undone('marked content does not begin and end in pairs', page)
    if (nestedForm) yield undone('a form with tags is painted inside of other marked content', page)
  }
}
