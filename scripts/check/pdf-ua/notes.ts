import { entry } from '../../shared/pdf/entry.ts'
import { eachElement } from '../../shared/pdf/structure-tree.ts'
import { undone } from './pdf-problem.ts'
import { pageOf, type Rule, roleOf } from './tagged-pdf.ts'

/** Every note has an identifier that no other has (ISO 14289-1, 7.9). */
export const notes: Rule = function* (pdf) {
  const seen = new Set<string>()
  for (const element of eachElement(pdf.tree?.top ?? [])) {
    if (roleOf(pdf, element.type) !== 'Note') continue
    const id = entry.text(element.dict, 'ID')
    if (!id || seen.has(id)) {
      yield undone('a note has no identifier of its own', pageOf(pdf, element))
    }
    if (id) seen.add(id)
  }
}
