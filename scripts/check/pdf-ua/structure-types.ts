import { entry } from '../../shared/pdf/entry.ts'
import { eachElement } from '../../shared/pdf/structure-tree.ts'
import { poor, undone } from './pdf-problem.ts'
import { pageOf, type Rule, roleOf } from './tagged-pdf.ts'

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
      yield poor(
        `a screen reader does not know what ${type} is`,
        'use the common elements of HTML: p, h1, ul, table, figure',
        { page: pageOf(pdf, element) },
      )
    }
  }
  const map = entry.dict(pdf.tree.root, 'RoleMap')
  for (const key of map?.keys() ?? []) {
    if (standard.has(key.decodeText())) {
      yield undone(`the RoleMap changes the standard type ${key.decodeText()}`)
    }
  }
}
