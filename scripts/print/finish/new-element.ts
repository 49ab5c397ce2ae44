import type { PDFContext } from '@cantoo/pdf-lib'
import type { Kid, StructureElement } from '../../shared/pdf/structure-tree.ts'

/** A structure element that the printed file does not have yet. */
export function newElement(context: PDFContext, type: string, kids: Kid[]): StructureElement {
  const dict = context.obj({ Type: 'StructElem' })
  return { kind: 'element', type, dict, ref: context.register(dict), kids }
}
