import { entry } from '../../shared/pdf/entry.ts'
import { poor, undone } from './pdf-problem.ts'
import type { Rule } from './tagged-pdf.ts'

/** Every page has content in the structure, and its links are reached in the structure's order (ISO 14289-1, 7.18.3). */
export const pageStructure: Rule = function* ({ document, marks }) {
  const tagged = new Set(marks.filter(({ ids }) => ids.size > 0).map(({ stream }) => stream.pageNumber))
  for (const [index, { node }] of document.getPages().entries()) {
    const page = index + 1
    if (!tagged.has(page)) {
      yield poor('a screen reader finds nothing here', 'give the slide text, or its image an alt', { page })
    }
    if (entry.array(node, 'Annots')?.size() && entry.name(node, 'Tabs') !== 'S') {
      yield undone('links are not in the order of the structure', page)
    }
  }
}
