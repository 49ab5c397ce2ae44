import { finding } from './finding.ts'
import type { Rule } from './tagged-pdf.ts'

/** All that is painted is either in the structure or an artifact (ISO 14289-1, 7.1). */
export const paintedContent: Rule = function* ({ marks }) {
  const hint =
    'finish the print: scripts/print/finish-pdf.ts marks what is not in the structure as an artifact'
  for (const { stream, unmarked, balanced, nestedForm } of marks) {
    const place = `PDF: page ${stream.pageNumber}${stream.isPage ? '' : ', in a form'}`
    if (unmarked > 0) yield finding(`${place}: ${unmarked} painted without a tag, not even as artifact`, hint)
    if (!balanced) yield finding(`${place}: marked content does not begin and end in pairs`, hint)
    if (nestedForm)
      yield finding(`${place}: a form with tags is painted inside of other marked content`, hint)
  }
}
