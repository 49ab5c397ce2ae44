import { entry } from '../../shared/pdf/entry.ts'
import { eachElement } from '../../shared/pdf/structure-tree.ts'
import { finding } from './finding.ts'
import { placeOf, type Rule, roleOf } from './tagged-pdf.ts'

/** ISO 32000-1, 14.8.4. */
const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl
   LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu
   WT WP Figure Formula Form`.split(/\s+/),
)

/** Every type is a standard one or stands for one, and no standard type is given another meaning (ISO 14289-1, 7.1). */
export const structureTypes: Rule = function* (pdf) {
  if (!pdf.tree) return
  const seen = new Set<string>()
  for (const element of eachElement(pdf.tree.top)) {
    const { type } = element
    if (seen.has(type)) continue
    seen.add(type)
    if (!standard.has(roleOf(pdf, type))) {
      yield finding(
        `PDF: ${placeOf(pdf, element)}: structure type ${type} is not a standard one`,
        'map it to a standard type in the RoleMap',
      )
    }
  }
  const map = entry.dict(pdf.tree.root, 'RoleMap')
  for (const key of map?.keys() ?? []) {
    if (standard.has(key.decodeText())) {
      yield finding(
        `PDF: the RoleMap changes the standard type ${key.decodeText()}`,
        'leave it out of the RoleMap',
      )
    }
  }
}
