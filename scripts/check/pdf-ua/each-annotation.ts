import { type PDFDict, type PDFDocument, PDFRef } from '@cantoo/pdf-lib'
import { asDict, entry } from '../../shared/pdf/entry.ts'

export interface Annotation {
  readonly dict: PDFDict
  readonly ref: PDFRef | undefined
  /** Number of its page, counted from 1. */
  readonly page: number
}

/** Every annotation of the document, such as the active area of a link, page by page. */
export function* eachAnnotation(document: PDFDocument): Generator<Annotation> {
  for (const [index, { node }] of document.getPages().entries()) {
    for (const item of entry.array(node, 'Annots')?.asArray() ?? []) {
      const dict = asDict(document.context.lookup(item))
      if (dict) yield { dict, ref: item instanceof PDFRef ? item : undefined, page: index + 1 }
    }
  }
}
