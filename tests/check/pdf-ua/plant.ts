import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { expect } from 'vitest'
import { contentStreams } from '../../../scripts/shared/pdf/content-streams.ts'
import { entry } from '../../../scripts/shared/pdf/entry.ts'
import {
  eachElement,
  readStructureTree,
  type StructureElement,
} from '../../../scripts/shared/pdf/structure-tree.ts'

/** A fault, how to plant it in a good file, and the messages that must come, without their `PDF: `. */
export type Plant = [fault: string, change: (document: PDFDocument) => void, expected: string[]]

export const name = PDFName.of

export function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the fixture lacks what the test changes')
  return value
}

export const tree = (document: PDFDocument) => need(readStructureTree(document.catalog))
export const all = (document: PDFDocument, type: string): StructureElement[] =>
  [...eachElement(tree(document).top)].filter((element) => element.type === type)
export const first = (document: PDFDocument, type: string) => need(all(document, type)[0])
export const retype = (element: StructureElement, type: string) => element.dict.set(name('S'), name(type))
export const page = (document: PDFDocument, number = 1) => document.getPage(number - 1).node

/** The first link annotation that leads out of the document, or inside of it. */
export function link(document: PDFDocument, to: 'A' | 'Dest'): PDFDict {
  const annotations = need(entry.array(page(document), 'Annots')).asArray()
  const dicts = annotations.map((ref) => document.context.lookup(ref, PDFDict))
  return need(dicts.find((dict) => dict.has(name(to))))
}

/** Changes the operators of a page, or of the first form on it. */
export function rewrite(
  document: PDFDocument,
  from: string | RegExp,
  to: string,
  number = 1,
  isPage = true,
): void {
  const { context } = document
  const stream = need(
    [...contentStreams(document)].find((item) => item.pageNumber === number && item.isPage === isPage),
  )
  const content = stream.content.replace(from, to)
  expect(content).not.toBe(stream.content)
  const bytes = Buffer.from(content, 'latin1')
  if (isPage) stream.dict.set(name('Contents'), context.register(context.stream(bytes)))
  else {
    stream.dict.delete(name('Filter'))
    context.assign(stream.owner, PDFRawStream.of(stream.dict, bytes))
  }
}

export function xmp(document: PDFDocument, from: string | RegExp, to: string): void {
  const { catalog, context } = document
  const metadata = entry.any(catalog, 'Metadata')
  const text = metadata instanceof PDFRawStream ? Buffer.from(metadata.contents).toString('utf8') : ''
  const bytes = Buffer.from(text.replace(from, to))
  catalog.set(name('Metadata'), context.register(context.stream(bytes, { Type: 'Metadata', Subtype: 'XML' })))
}

export const fonts = (document: PDFDocument, subtype: string): PDFDict[] =>
  document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object) => object instanceof PDFDict)
    .filter((dict) => entry.name(dict, 'Type') === 'Font' && entry.name(dict, 'Subtype') === subtype)
