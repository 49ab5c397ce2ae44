import { PDFArray } from '@cantoo/pdf-lib'
import { undone } from './pdf-problem.ts'
import type { Rule } from './tagged-pdf.ts'

/** Content leads to its element, and elements lead to their content (ISO 32000-1, 14.7.4). */
export const contentLinks: Rule = function* ({ document: { context }, marks, owners, parents, pageNumbers }) {
  for (const { stream, ids } of marks) {
    const page = stream.pageNumber
    const elements = owners.get(stream.owner) ?? []
    const row = stream.key === undefined ? undefined : parents.get(stream.key)
    for (const id of ids) {
      const element = elements[id]
      const parent = row instanceof PDFArray && id < row.size() ? context.lookup(row.get(id)) : undefined
      if (!element) yield undone(`marked content ${id} is in no element`, page)
      else if (parent !== element.dict) {
        yield undone(`the parent tree does not lead from marked content ${id} to its element`, page)
      }
    }
    for (const id of elements.keys()) {
      if (elements[id] && !ids.has(id)) yield undone(`marked content ${id} of an element is missing`, page)
    }
  }
  const painted = new Set(marks.map(({ stream }) => stream.owner))
  for (const [owner, elements] of owners) {
    if (painted.has(owner)) continue
    const count = elements.filter(Boolean).length
    const what = pageNumbers.has(owner) ? 'page' : 'page or form'
    yield undone(`${count} pieces of marked content are on a ${what} that is not painted`)
  }
}
