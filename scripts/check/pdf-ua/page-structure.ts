import { entry } from '../../shared/pdf/entry.ts'
import { finding } from './finding.ts'
import type { Rule } from './tagged-pdf.ts'

/** Every page has content in the structure, and its links are reached in the structure's order (ISO 14289-1, 7.18.3). */
export const pageStructure: Rule = function* ({ document, marks }) {
  const tagged = new Set(marks.filter(({ ids }) => ids.size > 0).map(({ stream }) => stream.pageNumber))
  for (const [index, { node }] of document.getPages().entries()) {
    const page = index + 1
    if (!tagged.has(page)) {
      yield {
        ...finding(
          `PDF: page ${page} has nothing for a screen reader`,
          'give the slide text, or its image an alt',
        ),
        // Allowed, and yet the first sign of a page whose tags are lost.
        severity: 'warning',
      }
    }
    if (entry.array(node, 'Annots')?.size() && entry.name(node, 'Tabs') !== 'S') {
      yield finding(
        `PDF: page ${page}: links are not in the order of the structure`,
        'set Tabs to S on the page',
      )
    }
  }
}
