import type { PDFDict, PDFObject } from '@cantoo/pdf-lib'
import { PDFNumber } from '@cantoo/pdf-lib'
import { asDict, entry } from '../../shared/pdf/entry.ts'

/** The document's parent tree (ISO 32000-1, 14.7.4.4): by key, an element or the elements of a page's content. */
export function readParentTree(root: PDFDict): Map<number, PDFObject | undefined> {
  const { context } = root
  const rows = new Map<number, PDFObject | undefined>()
  const nodes = new Set([entry.dict(root, 'ParentTree')])
  for (const node of nodes) {
    if (!node) continue
    const flat = entry.array(node, 'Nums')?.asArray() ?? []
    for (let index = 0; index + 1 < flat.length; index += 2) {
      const key = context.lookup(flat[index])
      if (key instanceof PDFNumber) rows.set(key.asNumber(), context.lookup(flat[index + 1]))
    }
    for (const kid of entry.array(node, 'Kids')?.asArray() ?? []) nodes.add(asDict(context.lookup(kid)))
  }
  return rows
}
