import { PDFArray } from '@cantoo/pdf-lib'
import { finding } from './finding.ts'
import type { Rule } from './tagged-pdf.ts'

const hint = 'the structure and the pages contradict each other: print the deck again'

/** Content leads to its element, and elements lead to their content (ISO 32000-1, 14.7.4). */
export const contentLinks: Rule = function* ({ document: { context }, marks, owners, parents, pageNumbers }) {
  for (const { stream, ids } of marks) {
    const place = `PDF: page ${stream.pageNumber}${stream.isPage ? '' : ', in a form'}`
    const elements = owners.get(stream.owner) ?? []
    const row = stream.key === undefined ? undefined : parents.get(stream.key)
    for (const id of ids) {
      const element = elements[id]
      const parent = row instanceof PDFArray && id < row.size() ? context.lookup(row.get(id)) : undefined
      if (!element) yield finding(`${place}: marked content ${id} is in no element`, hint)
      else if (parent !== element.dict) {
        yield finding(
          `${place}: the parent tree does not lead from marked content ${id} to its element`,
          hint,
        )
      }
    }
    for (const id of elements.keys()) {
      if (elements[id] && !ids.has(id))
        yield finding(`${place}: marked content ${id} of an element is missing`, hint)
    }
  }
  const painted = new Set(marks.map(({ stream }) => stream.owner))
  for (const [owner, elements] of owners) {
    if (painted.has(owner)) continue
    const count = elements.filter(Boolean).length
    const what = pageNumbers.has(owner) ? 'page' : 'page or form'
    yield finding(`PDF: ${count} pieces of marked content are on a ${what} that is not painted`, hint)
  }
}
