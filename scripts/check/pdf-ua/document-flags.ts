import { entry } from '../../shared/pdf/entry.ts'
import { finding } from './finding.ts'
import type { Rule } from './tagged-pdf.ts'

/** The document says that it is tagged, in which language it is, and by what name to show it (ISO 14289-1, 7.1, 7.2). */
export const documentFlags: Rule = function* ({ document: { catalog }, tree }) {
  const mark = entry.dict(catalog, 'MarkInfo')
  if (!mark || !entry.flag(mark, 'Marked')) {
    yield finding('PDF: not marked as tagged', 'print with tags: page.pdf({ tagged: true })')
  }
  if (!tree) yield finding('PDF: no structure tree', 'print with tags: page.pdf({ tagged: true })')
  if (!entry.text(catalog, 'Lang')) {
    yield finding('PDF: no language', "give the deck's language in its headmatter: lang: en")
  }
  const preferences = entry.dict(catalog, 'ViewerPreferences')
  if (!preferences || !entry.flag(preferences, 'DisplayDocTitle')) {
    yield finding(
      'PDF: viewers show the file name, not the title',
      'set DisplayDocTitle in ViewerPreferences',
    )
  }
}
