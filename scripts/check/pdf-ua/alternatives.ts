import { entry } from '../../shared/pdf/entry.ts'
import { eachElement } from '../../shared/pdf/structure-tree.ts'
import { poor } from './pdf-problem.ts'
import { pageOf, type Rule, roleOf } from './tagged-pdf.ts'

/** Figures and formulas can be read aloud (ISO 14289-1, 7.3 and 7.7). */
export const alternatives: Rule = function* (pdf) {
  for (const element of eachElement(pdf.tree?.top ?? [])) {
    const role = roleOf(pdf, element.type)
    if (role !== 'Figure' && role !== 'Formula') continue
    const { dict } = element
    if (entry.text(dict, 'Alt')?.trim() || entry.text(dict, 'ActualText')?.trim()) continue
    yield poor(
      `a ${role.toLowerCase()} has no alternative text`,
      'say in words what it shows: alt="…" on an image, aria-label="…" beside role="img" on a drawing',
      { page: pageOf(pdf, element), needle: 'role="img"' },
    )
  }
}
