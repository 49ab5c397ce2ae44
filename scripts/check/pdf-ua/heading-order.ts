import { eachElement } from '../../shared/pdf/structure-tree.ts'
import { poor } from './pdf-problem.ts'
import { pageOf, type Rule, roleOf } from './tagged-pdf.ts'

/** Headings begin with H1 and go down one level at a time (ISO 14289-1, 7.4.2). */
export const headingOrder: Rule = function* (pdf) {
  let last = 0
  for (const element of eachElement(pdf.tree?.top ?? [])) {
    const level = Number(/^H([1-6])$/.exec(roleOf(pdf, element.type))?.[1] ?? 0)
    if (level === 0) continue
    if (level > last + 1) {
      const before = last === 0 ? 'the first heading is' : `after H${last} comes`
      yield poor(`${before} H${level}`, `make it a heading of level ${last + 1}: ${'#'.repeat(last + 1)}`, {
        page: pageOf(pdf, element),
      })
    }
    last = level
  }
}
