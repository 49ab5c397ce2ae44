import { entry } from '../../shared/pdf/entry.ts'
import { lacking, undone } from './pdf-problem.ts'
import type { Rule } from './tagged-pdf.ts'

/** The document says that it is tagged, in which language it is, and by what name to show it (ISO 14289-1, 7.1, 7.2). */
export const documentFlags: Rule = function* ({ document: { catalog }, tree }) {
  const mark = entry.dict(catalog, 'MarkInfo')
  if (!mark || !entry.flag(mark, 'Marked')) {
    yield undone('it is not marked as tagged')
  }
  if (!tree) yield undone('it has no structure')
  if (!entry.text(catalog, 'Lang')) {
    yield lacking('the PDF has no language', "give the deck's language in its headmatter: lang: en")
  }
  const preferences = entry.dict(catalog, 'ViewerPreferences')
  if (!preferences || !entry.flag(preferences, 'DisplayDocTitle')) {
    yield undone('viewers show the name of the file, not the title')
  }
}
