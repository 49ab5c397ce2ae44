import type { PDFRef } from '@cantoo/pdf-lib'
import { eachElement, type StructureElement } from './structure-tree.ts'

/** By page or form: the element that holds each piece of its marked content, at the piece's number. */
export type ContentOwners = ReadonlyMap<PDFRef, readonly (StructureElement | undefined)[]>

export function contentOwners(top: readonly StructureElement[]): ContentOwners {
  const owners = new Map<PDFRef, StructureElement[]>()
  for (const element of eachElement(top)) {
    for (const kid of element.kids) {
      const stream = kid.kind === 'content' ? (kid.form ?? kid.page) : undefined
      if (kid.kind !== 'content' || !stream) continue
      const elements = owners.get(stream) ?? []
      elements[kid.id] = element
      owners.set(stream, elements)
    }
  }
  return owners
}
