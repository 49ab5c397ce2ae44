import { PDFArray, PDFDict, type PDFDocument, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { decoded } from './decoded.ts'
import { entry } from './entry.ts'

/** The content of a page, or of a form (a piece of a page kept apart, such as a translucent group). */
export interface ContentStream {
  /** The page's or the form's own object: what marked content in this stream belongs to. */
  readonly owner: PDFRef
  readonly dict: PDFDict
  readonly isPage: boolean
  /** Whether it is a page, or a form in which structure is found: all that it paints needs a mark of its own. */
  readonly isTagged: boolean
  /** Number of the page, counted from 1, on which it is painted first. */
  readonly pageNumber: number
  /** The decoded operators, one character a byte. */
  readonly content: string
  readonly resources: PDFDict | undefined
  /** Key of its marked content in the document's parent tree. */
  readonly key: number | undefined
}

/** Every page's content in order and, after each page, the forms that it is the first to paint. */
export function* contentStreams(document: PDFDocument): Generator<ContentStream> {
  const met = new Set<PDFRef>()
  for (const [index, { node, ref }] of document.getPages().entries()) {
    const pageNumber = index + 1
    const resources = node.Resources()
    yield {
      owner: ref,
      dict: node,
      isPage: true,
      isTagged: true,
      pageNumber,
      content: pageContent(node),
      resources,
      key: entry.number(node, 'StructParents'),
    }
    yield* formsOf(resources, pageNumber, met)
  }
}

function* formsOf(
  resources: PDFDict | undefined,
  pageNumber: number,
  met: Set<PDFRef>,
): Generator<ContentStream> {
  for (const owner of formRefs(resources)) {
    const form = resources?.context.lookup(owner)
    if (met.has(owner) || !(form instanceof PDFRawStream) || !isForm(form.dict)) continue
    met.add(owner)
    const { dict } = form
    const own = entry.dict(dict, 'Resources')
    yield {
      owner,
      dict,
      isPage: false,
      isTagged: holdsTags(dict),
      pageNumber,
      content: latin1(decoded(form)),
      resources: own,
      key: entry.number(dict, 'StructParents'),
    }
    yield* formsOf(own, pageNumber, met)
  }
}

/** What the resources name as external objects, and as the groups of soft masks. */
function formRefs(resources: PDFDict | undefined): PDFRef[] {
  if (!resources) return []
  const objects = entry.dict(resources, 'XObject')?.values() ?? []
  const states = entry.dict(resources, 'ExtGState')?.values() ?? []
  const masks = states.map((value) => {
    const state = resources.context.lookup(value)
    const mask = state instanceof PDFDict ? entry.dict(state, 'SMask') : undefined
    return mask && entry.ref(mask, 'G')
  })
  return [...objects, ...masks].filter((value) => value instanceof PDFRef)
}

function pageContent(page: PDFDict): string {
  const contents = entry.any(page, 'Contents')
  const parts = contents instanceof PDFArray ? contents.asArray() : [contents]
  return parts
    .map((part) => page.context.lookup(part))
    .filter((part) => part instanceof PDFRawStream)
    .map((part) => latin1(decoded(part)))
    .join('\n')
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** Whether the name that a Do operator paints stands for an image. */
export function paintsImage(stream: ContentStream, name: string | undefined): boolean {
  const painted = externalObject(stream.resources, name)
  return painted !== undefined && entry.name(painted, 'Subtype') === 'Image'
}

/** Whether the name that a Do operator paints stands for a form in which structure is found. */
export function paintsTaggedForm(stream: ContentStream, name: string | undefined): boolean {
  const painted = externalObject(stream.resources, name)
  return painted !== undefined && isForm(painted) && holdsTags(painted)
}

function externalObject(resources: PDFDict | undefined, name = ''): PDFDict | undefined {
  const objects = resources && entry.dict(resources, 'XObject')
  return objects && entry.dict(objects, name.slice(1))
}

function holdsTags(form: PDFDict, met = new Set<PDFDict>()): boolean {
  if (entry.number(form, 'StructParents') !== undefined) return true
  met.add(form)
  return formRefs(entry.dict(form, 'Resources')).some((ref) => {
    const inner = form.context.lookup(ref)
    return (
      inner instanceof PDFRawStream &&
      !met.has(inner.dict) &&
      isForm(inner.dict) &&
      holdsTags(inner.dict, met)
    )
  })
}

function isForm(dict: PDFDict): boolean {
  return entry.name(dict, 'Subtype') === 'Form'
}
