import type { PDFRef } from '@cantoo/pdf-lib'
import { entry } from '../../shared/pdf/entry.ts'
import { eachElement, type StructureElement } from '../../shared/pdf/structure-tree.ts'
import { eachAnnotation } from './each-annotation.ts'
import { finding } from './finding.ts'
import { type Rule, roleOf } from './tagged-pdf.ts'

/** Every annotation is in the structure, links in Link elements, and says in words what it does (ISO 14289-1, 7.18). */
export const annotations: Rule = function* (pdf) {
  const elementOf = new Map<PDFRef, StructureElement>()
  for (const element of eachElement(pdf.tree?.top ?? [])) {
    for (const kid of element.kids) if (kid.kind === 'object') elementOf.set(kid.object, element)
  }
  for (const { dict, ref, page } of eachAnnotation(pdf.document)) {
    const kind = entry.name(dict, 'Subtype') ?? 'annotation'
    const place = `PDF: page ${page}: ${kind}`
    const element = ref && elementOf.get(ref)
    const key = entry.number(dict, 'StructParent')
    if (!element)
      yield finding(`${place} is not in the structure`, 'write links as <a href>, so that they get tags')
    else if (key === undefined || pdf.parents.get(key) !== element.dict) {
      yield finding(`${place}: the parent tree does not lead to its element`, 'print the deck again')
    } else if (kind === 'Link' && roleOf(pdf, element.type) !== 'Link') {
      yield finding(
        `${place} in an element of type ${element.type}`,
        'write links as <a href>, so that they get tags',
      )
    }
    if (!entry.text(dict, 'Contents')?.trim()) {
      yield finding(`${place} does not say where it leads`, 'give the link words, or its image an alt')
    }
  }
}
