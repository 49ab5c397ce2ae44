import type { PDFContext } from '@cantoo/pdf-lib'
import { eachElement, type Kid, type StructureElement } from '../../shared/pdf/structure-tree.ts'
import { newElement } from './new-element.ts'

/** Puts what a list item says, all but its label, into one LBody (ISO 32000-1, 14.8.4.3.3). */
export function tagListBodies(context: PDFContext, top: readonly StructureElement[]): void {
  for (const item of eachElement(top)) {
    if (item.type !== 'LI') continue
    const labels = item.kids.filter((kid) => isA(kid, 'Lbl') || isA(kid, 'LBody'))
    const body = item.kids.filter((kid) => !labels.includes(kid))
    if (body.length > 0) item.kids = [...labels, newElement(context, 'LBody', body)]
  }
}

function isA(kid: Kid, type: string): boolean {
  return kid.kind === 'element' && kid.type === type
}
