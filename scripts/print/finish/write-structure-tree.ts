import {
  type PDFContext,
  type PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { asDict, entry } from '../../shared/pdf/entry.ts'
import type { ContentItem, Kid, ObjectItem, StructureTree } from '../../shared/pdf/structure-tree.ts'
import { ParentTree } from './parent-tree.ts'

const key = {
  attributes: PDFName.of('A'),
  id: PDFName.of('ID'),
  idTree: PDFName.of('IDTree'),
  kids: PDFName.of('K'),
  nextKey: PDFName.of('ParentTreeNextKey'),
  page: PDFName.of('Pg'),
  parent: PDFName.of('P'),
  parentTree: PDFName.of('ParentTree'),
  type: PDFName.of('S'),
}

/**
 * Writes a structure tree back into its document, with a parent tree made anew.
 *
 * Chromium's element identifiers are numbers of DOM nodes and differ from one print to the next: they go, and
 * with them the lists of headers that name them (a header cell carries its scope). Notes alone must have an
 * identifier (ISO 14289-1, 7.9) and get one by their order.
 */
export function writeStructureTree({ root, ref: rootRef, top }: StructureTree): void {
  const { context } = root
  const parents = new ParentTree(context)
  const noteIds: PDFObject[] = []

  const writeKids = (kids: readonly Kid[], parent: PDFRef, page: PDFRef | undefined): PDFObject[] =>
    kids.map((kid) => {
      if (kid.kind !== 'element') {
        parents.add(kid, parent)
        return itemObject(context, kid, page)
      }
      const { dict, type } = kid
      const ref = kid.ref ?? context.register(dict)
      const ownPage = kid.kids.find(isItem)?.page
      const isNote = type === 'Note' || type === 'FENote'
      const noteId = isNote
        ? PDFString.of(`note-${String(noteIds.length / 2 + 1).padStart(6, '0')}`)
        : undefined
      if (noteId) noteIds.push(noteId, ref)
      const kidObjects = writeKids(kid.kids, ref, ownPage)
      dict.set(key.type, PDFName.of(type))
      dict.set(key.parent, parent)
      put(dict, key.id, noteId)
      put(dict, key.page, ownPage)
      put(dict, key.kids, kidObjects.length > 1 ? context.obj(kidObjects) : kidObjects[0])
      put(dict, key.attributes, attributesOf(dict))
      return ref
    })

  root.set(key.kids, context.obj(writeKids(top, rootRef, undefined)))
  put(root, key.idTree, noteIds.length > 0 ? context.obj({ Names: noteIds }) : undefined)
  const { tree, nextKey } = parents.toObject()
  root.set(key.parentTree, context.register(tree))
  root.set(key.nextKey, PDFNumber.of(nextKey))
}

function isItem(kid: Kid): kid is ContentItem | ObjectItem {
  return kid.kind !== 'element'
}

/** An item says its page only where it is not the element's. */
function itemObject(
  context: PDFContext,
  item: ContentItem | ObjectItem,
  page: PDFRef | undefined,
): PDFObject {
  const otherPage = item.page === page ? {} : { Pg: item.page ?? null }
  if (item.kind === 'object') return context.obj({ Type: 'OBJR', ...otherPage, Obj: item.object })
  if (item.form) return context.obj({ Type: 'MCR', ...otherPage, Stm: item.form, MCID: item.id })
  return item.page === page
    ? PDFNumber.of(item.id)
    : context.obj({ Type: 'MCR', ...otherPage, MCID: item.id })
}

/** The attributes that say something: no lists of headers, no cell spans of 1, which is the default. */
function attributesOf(dict: PDFDict): PDFObject | undefined {
  const list = entry.array(dict, 'A')
  if (!list) return entry.any(dict, 'A')
  const kept = list.asArray().filter((item) => {
    const attribute = asDict(dict.context.lookup(item))
    if (!attribute) return true
    const isDefault = entry.number(attribute, 'RowSpan') === 1 || entry.number(attribute, 'ColSpan') === 1
    return !isDefault && !attribute.has(PDFName.of('Headers'))
  })
  return kept.length > 1 ? dict.context.obj(kept) : kept[0]
}

function put(dict: PDFDict, name: PDFName, value: PDFObject | undefined): void {
  if (value) dict.set(name, value)
  else dict.delete(name)
}
