import type { PDFRef } from '@cantoo/pdf-lib'
import { entry } from '../../shared/pdf/entry.ts'
import { eachElement, type StructureElement } from '../../shared/pdf/structure-tree.ts'
import { eachAnnotation } from './each-annotation.ts'
import { poor, undone } from './pdf-problem.ts'
import { type Rule, roleOf } from './tagged-pdf.ts'

/** Every annotation is in the structure, links in Link elements, and says in words what it does (ISO 14289-1, 7.18). */
export const annotations: Rule = function* (pdf) {
  const elementOf = new Map<PDFRef, StructureElement>()
  for (const element of eachElement(pdf.tree?.top ?? [])) {
    for (const kid of element.kids) if (kid.kind === 'object') elementOf.set(kid.object, element)
  }
  for (const { dict, ref, page } of eachAnnotation(pdf.document)) {
    const kind = entry.name(dict, 'Subtype') ?? 'annotation'
    const element = ref && elementOf.get(ref)
    const key = entry.number(dict, 'StructParent')
    if (!element)
      yield poor(`a screen reader does not find a link (${kind})`, 'write links as <a href>', { page })
    else if (key === undefined || pdf.parents.get(key) !== element.dict) {
      yield undone(`the parent tree does not lead from a ${kind} to its element`, page)
    } else if (kind === 'Link' && roleOf(pdf, element.type) !== 'Link') {
      yield poor(`a screen reader takes a link for ${element.type}`, 'write links as <a href>', { page })
    }
    if (!entry.text(dict, 'Contents')?.trim()) {
      yield poor('a link does not say where it leads', 'give the link words, or its image an alt', { page })
    }
  }
}
