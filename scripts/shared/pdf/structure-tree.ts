import { PDFArray, PDFDict, PDFNumber, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { entry } from './entry.ts'

/** Marked content: a piece of a page's, or of a form's, content stream. */
export interface ContentItem {
  readonly kind: 'content'
  readonly page: PDFRef | undefined
  /** The form the content is in; without one it is in the page itself. */
  readonly form: PDFRef | undefined
  readonly id: number
}

/** An annotation, such as the active area of a link. */
export interface ObjectItem {
  readonly kind: 'object'
  readonly page: PDFRef | undefined
  readonly object: PDFRef
}

export interface StructureElement {
  readonly kind: 'element'
  type: string
  /** What the file says about the element: its language, its alternative text, its attributes. */
  readonly dict: PDFDict
  readonly ref: PDFRef | undefined
  kids: Kid[]
}

export type Kid = StructureElement | ContentItem | ObjectItem

export interface StructureTree {
  readonly root: PDFDict
  readonly ref: PDFRef
  readonly top: StructureElement[]
}

/**
 * Reads the structure tree of a tagged PDF (ISO 32000-1, 14.7.2).
 *
 * @returns undefined for a document without one
 */
export function readStructureTree(catalog: PDFDict): StructureTree | undefined {
  const ref = entry.ref(catalog, 'StructTreeRoot')
  const root = entry.dict(catalog, 'StructTreeRoot')
  return ref && root && { ref, root, top: readElements(root) }
}

function readElements(root: PDFDict): StructureElement[] {
  const seen = new Set<PDFDict>()

  const readKids = (parent: PDFDict, page: PDFRef | undefined): Kid[] =>
    listOf(parent, 'K').flatMap((value) => readKid(value, page) ?? [])

  const readKid = (value: PDFObject, page: PDFRef | undefined): Kid | undefined => {
    const ref = value instanceof PDFRef ? value : undefined
    const kid = root.context.lookup(value)
    if (kid instanceof PDFNumber) return { kind: 'content', page, form: undefined, id: kid.asNumber() }
    if (!(kid instanceof PDFDict)) return undefined
    const ownPage = entry.ref(kid, 'Pg') ?? page
    const type = entry.name(kid, 'Type')
    if (type === 'MCR') return readMarkedContent(kid, ownPage)
    if (type === 'OBJR') return readObject(kid, ownPage)
    const elementType = entry.name(kid, 'S')
    // An element met twice is a loop in a damaged file.
    if (elementType === undefined || seen.has(kid)) return undefined
    seen.add(kid)
    return { kind: 'element', type: elementType, dict: kid, ref, kids: readKids(kid, ownPage) }
  }

  return readKids(root, undefined).filter((kid) => kid.kind === 'element')
}

function readMarkedContent(dict: PDFDict, page: PDFRef | undefined): ContentItem | undefined {
  const id = entry.number(dict, 'MCID')
  return id === undefined ? undefined : { kind: 'content', page, form: entry.ref(dict, 'Stm'), id }
}

function readObject(dict: PDFDict, page: PDFRef | undefined): ObjectItem | undefined {
  const object = entry.ref(dict, 'Obj')
  return object === undefined ? undefined : { kind: 'object', page, object }
}

/** An entry that holds either one object or an array of them. */
function listOf(dict: PDFDict, key: string): PDFObject[] {
  const value = entry.any(dict, key)
  if (value instanceof PDFArray) return value.asArray()
  const single = entry.ref(dict, key) ?? value
  return single === undefined ? [] : [single]
}

/** Every element of the tree in reading order, parents first. */
export function* eachElement(kids: readonly Kid[]): Generator<StructureElement> {
  for (const kid of kids) {
    if (kid.kind !== 'element') continue
    yield kid
    yield* eachElement(kid.kids)
  }
}
