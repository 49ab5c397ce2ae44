import { PDFDict, PDFRawStream } from '@cantoo/pdf-lib'
import { decoded } from '../../shared/pdf/decoded.ts'
import { entry } from '../../shared/pdf/entry.ts'
import { lacking, undone } from './pdf-problem.ts'
import type { Rule } from './tagged-pdf.ts'

/** The document has a title, and metadata that claim PDF/UA-1 (ISO 14289-1, 5 and 7.1). */
export const metadata: Rule = function* ({ document: { catalog, context } }) {
  const info = context.lookup(context.trailerInfo.Info)
  if (!(info instanceof PDFDict) || !entry.text(info, 'Title')?.trim()) {
    yield lacking('the PDF has no title', 'give the deck a title in its headmatter')
  }
  const stream = entry.any(catalog, 'Metadata')
  const xmp = stream instanceof PDFRawStream ? Buffer.from(decoded(stream)).toString('utf8') : ''
  if (!/<dc:title>.*?<rdf:li[^>]*>[^<]*\S[^<]*<\/rdf:li>.*?<\/dc:title>/s.test(xmp)) {
    yield lacking('the PDF has no title in its metadata', 'give the deck a title in its headmatter')
  }
  if (!/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(xmp)) {
    yield undone('its metadata do not claim PDF/UA-1')
  }
}
