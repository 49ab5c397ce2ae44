import { type PDFContext, PDFNull, type PDFObject, type PDFRef } from '@cantoo/pdf-lib'
import { asDict, entry } from '../../shared/pdf/entry.ts'
import type { ContentItem, ObjectItem } from '../../shared/pdf/structure-tree.ts'

/** The way back from marked content and annotations to their elements (ISO 32000-1, 14.7.4.4). */
export class ParentTree {
  readonly #context: PDFContext
  readonly #rows = new Map<number, PDFRef | PDFRef[]>()

  constructor(context: PDFContext) {
    this.#context = context
  }

  add(item: ContentItem | ObjectItem, element: PDFRef): void {
    if (item.kind === 'object') {
      const row = this.#key(item.object, 'StructParent')
      if (row !== undefined) this.#rows.set(row, element)
      return
    }
    const row = this.#key(item.form ?? item.page, 'StructParents')
    if (row === undefined) return
    const elements = this.#rows.get(row) ?? []
    if (!Array.isArray(elements)) return
    elements[item.id] = element
    this.#rows.set(row, elements)
  }

  #key(owner: PDFRef | undefined, name: string): number | undefined {
    const dict = asDict(this.#context.lookup(owner))
    return dict && entry.number(dict, name)
  }

  /** The tree in one node, and the first key that is free. */
  toObject(): { tree: PDFObject; nextKey: number } {
    const rows = [...this.#rows].sort(([a], [b]) => a - b)
    const tree = this.#context.obj({
      Nums: rows.flatMap(([key, row]): (number | PDFObject)[] => [
        key,
        Array.isArray(row) ? this.#context.obj(Array.from(row, (ref) => ref ?? PDFNull)) : row,
      ]),
    })
    return { tree, nextKey: (rows.at(-1)?.[0] ?? -1) + 1 }
  }
}
