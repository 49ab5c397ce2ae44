import {
  PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { asDict, entry } from './entry.ts'

/** Where a link or an outline entry leads inside its document. */
export interface Destination {
  /** Its name, if it is a named one: the `id` of an HTML element. */
  readonly name: string | undefined
  /** Number of the page, counted from 1; undefined if there is no such place. */
  readonly page: number | undefined
}

/**
 * A reader of destinations (ISO 32000-1, 12.3.2).
 *
 * @returns from an annotation or an outline entry to its destination, undefined if it has none
 */
export function destinationReader(document: PDFDocument): (from: PDFDict) => Destination | undefined {
  const pageNumbers = new Map(document.getPages().map(({ ref }, index) => [ref, index + 1]))
  const named = namedDestinations(document)

  return (from) => {
    const value = entry.any(from, 'Dest') ?? goToTarget(from)
    if (value === undefined) return undefined
    const name = nameOf(value)
    const place = placeOf(name === undefined ? value : named.get(name))
    const page = place?.get(0)
    return { name, page: page instanceof PDFRef ? pageNumbers.get(page) : undefined }
  }
}

function goToTarget(from: PDFDict): PDFObject | undefined {
  const action = entry.dict(from, 'A')
  return action && entry.name(action, 'S') === 'GoTo' ? entry.any(action, 'D') : undefined
}

/** Names live in a dictionary (as Chromium writes them) or, from PDF 1.2 on, in a name tree. */
function namedDestinations({ catalog, context }: PDFDocument): Map<string, PDFObject | undefined> {
  const named = new Map<string, PDFObject | undefined>()
  for (const [name, place] of entry.dict(catalog, 'Dests')?.entries() ?? []) {
    named.set(name.decodeText(), context.lookup(place))
  }
  const names = entry.dict(catalog, 'Names')
  const pending = [names && entry.dict(names, 'Dests')]
  for (const node of pending) {
    if (!node || pending.length > context.largestObjectNumber) continue
    const flat = entry.array(node, 'Names')?.asArray() ?? []
    for (let index = 0; index + 1 < flat.length; index += 2) {
      named.set(nameOf(context.lookup(flat[index])) ?? '', context.lookup(flat[index + 1]))
    }
    for (const kid of entry.array(node, 'Kids')?.asArray() ?? []) pending.push(asDict(context.lookup(kid)))
  }
  return named
}

function nameOf(value: PDFObject | undefined): string | undefined {
  const isName = value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString
  return isName ? value.decodeText() : undefined
}

/** A place is an array that begins with the page, or a dictionary with that array. */
function placeOf(value: PDFObject | undefined): PDFArray | undefined {
  const dict = asDict(value)
  if (dict) return entry.array(dict, 'D')
  return value instanceof PDFArray ? value : undefined
}
