import {
  type PDFContext,
  type PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { asDict, entry } from '../../shared/pdf/entry.ts'
import {
  type ContentItem,
  eachElement,
  type Kid,
  type ObjectItem,
  type StructureElement,
  type StructureTree,
} from '../../shared/pdf/structure-tree.ts'
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
 * Chromium's element identifiers are numbers of DOM nodes and differ from one print to the next. What needs one
 * gets another, by its order: notes (ISO 14289-1, 7.9), and the header cells that other cells name (ISO 32000-1,
 * 14.8.5.7).
 */
export function writeStructureTree({ root, ref: rootRef, top }: StructureTree): void {
  const { context } = root
  const parents = new ParentTree(context)
  const noteIds: PDFObject[] = []
  const headerIds = namesOfHeaders(top)
  const headerRefs: PDFObject[] = []

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
      const headerId = headerIds.get(entry.text(dict, 'ID') ?? '')
      if (headerId) headerRefs.push(headerId, ref)
      const kidObjects = writeKids(kid.kids, ref, ownPage)
      dict.set(key.type, PDFName.of(type))
      dict.set(key.parent, parent)
      put(dict, key.id, noteId ?? headerId)
      put(dict, key.page, ownPage)
      put(dict, key.kids, kidObjects.length > 1 ? context.obj(kidObjects) : kidObjects[0])
      put(dict, key.attributes, attributesOf(dict, headerIds))
      return ref
    })

  root.set(key.kids, context.obj(writeKids(top, rootRef, undefined)))
  // Names stand in their order: those of cells are before those of notes.
  const names = [...headerRefs, ...noteIds]
  put(root, key.idTree, names.length > 0 ? context.obj({ Names: names }) : undefined)
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

/** New identifiers, by the old ones, for the header cells that other cells name. */
function namesOfHeaders(top: readonly StructureElement[]): Map<string, PDFString> {
  const elements = [...eachElement(top)]
  const named = new Set(
    elements.flatMap(({ dict }) => attributeDicts(dict).flatMap((attribute) => headersOf(attribute))),
  )
  const ids = new Map<string, PDFString>()
  for (const { dict } of elements) {
    const id = entry.text(dict, 'ID')
    if (id && named.has(id)) ids.set(id, PDFString.of(`cell-${String(ids.size + 1).padStart(6, '0')}`))
  }
  return ids
}

function attributeDicts(dict: PDFDict): PDFDict[] {
  const list = entry.array(dict, 'A')?.asArray() ?? [dict.get(key.attributes)]
  return list.map((item) => asDict(dict.context.lookup(item))).filter((attribute) => attribute !== undefined)
}

function headersOf(attribute: PDFDict): string[] {
  const headers = entry.array(attribute, 'Headers')?.asArray() ?? []
  return headers
    .filter((id) => id instanceof PDFString || id instanceof PDFHexString)
    .map((id) => id.decodeText())
}

/** The attributes that say something: no cell spans of 1, which is the default. Headers have their new names. */
function attributesOf(dict: PDFDict, headerIds: ReadonlyMap<string, PDFString>): PDFObject | undefined {
  const list = entry.array(dict, 'A')
  if (!list) return entry.any(dict, 'A')
  const kept = list.asArray().flatMap((item) => {
    const attribute = asDict(dict.context.lookup(item))
    if (!attribute) return [item]
    if (entry.number(attribute, 'RowSpan') === 1 || entry.number(attribute, 'ColSpan') === 1) return []
    if (!attribute.has(PDFName.of('Headers'))) return [item]
    const headers = headersOf(attribute).flatMap((id) => headerIds.get(id) ?? [])
    return headers.length > 0 ? [dict.context.obj({ O: 'Table', Headers: headers })] : []
  })
  return kept.length > 1 ? dict.context.obj(kept) : kept[0]
}

function put(dict: PDFDict, name: PDFName, value: PDFObject | undefined): void {
  if (value) dict.set(name, value)
  else dict.delete(name)
}
