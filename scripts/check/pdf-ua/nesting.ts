import { eachElement, type Kid, type StructureElement } from '../../shared/pdf/structure-tree.ts'
import { poor } from './pdf-problem.ts'
import { pageOf, type Rule, roleOf } from './tagged-pdf.ts'

/** What lists and tables may hold (ISO 32000-1, 14.8.4.3.3 and 14.8.4.3.4). */
const mayHold: Readonly<Record<string, readonly string[]>> = {
  L: ['LI', 'L', 'Caption'],
  LI: ['Lbl', 'LBody'],
  Table: ['TR', 'THead', 'TBody', 'TFoot', 'Caption'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
}

/** Where the parts of lists and tables may stand. */
const mayStandIn: Readonly<Record<string, readonly string[]>> = {
  LI: ['L'],
  LBody: ['LI'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
}

const hint = 'write lists as ul, ol and li, and tables as table, tr, th and td, with nothing between them'

/** Lists and tables are made of their parts and of nothing else (ISO 14289-1, 7.5 and 7.6). */
export const nesting: Rule = function* (pdf) {
  const report = (kid: Kid, inner: string, outer: string) => {
    const isList = /^L/.test(outer) || /^L/.test(inner)
    return poor(
      `a screen reader does not follow a ${isList ? 'list' : 'table'}: ${inner} in ${outer}`,
      hint,
      {
        page: pageOf(pdf, kid),
        needle: isList ? '<ul' : '<t',
      },
    )
  }
  function* check(parent: StructureElement) {
    const outer = roleOf(pdf, parent.type)
    for (const kid of parent.kids) {
      if (kid.kind !== 'element') {
        if (mayHold[outer]) yield report(kid, 'text', outer)
        continue
      }
      const inner = roleOf(pdf, kid.type)
      const fits = mayHold[outer]?.includes(inner) ?? true
      if (!fits || mayStandIn[inner]?.includes(outer) === false) {
        yield report(kid, inner, outer)
      }
    }
  }
  for (const element of eachElement(pdf.tree?.top ?? [])) yield* check(element)
}
