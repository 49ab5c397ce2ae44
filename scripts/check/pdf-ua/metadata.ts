import { PDFDict, PDFRawStream } from '@cantoo/pdf-lib'
import { decoded } from '../../shared/pdf/decoded.ts'
import { entry } from '../../shared/pdf/entry.ts'
import { finding } from './finding.ts'
import type { Rule } from './tagged-pdf.ts'

/** The document has a title, and metadata that claim PDF/UA-1 (ISO 14289-1, 5 and 7.1). */
export const metadata: Rule = function* ({ document: { catalog, context } }) {
  const info = context.lookup(context.trailerInfo.Info)
  if (!(info instanceof PDFDict) || !entry.text(info, 'Title')?.trim()) {
    yield finding('PDF: no title', 'give the deck a title in its headmatter')
  }
  const stream = entry.any(catalog, 'Metadata')
  const xmp = stream instanceof PDFRawStream ? Buffer.from(decoded(stream)).toString('utf8') : ''
  if (!/<dc:title>.*?<rdf:li[^>]*>[^<]*\S[^<]*<\/rdf:li>.*?<\/dc:title>/s.test(xmp)) {
    yield finding('PDF: no dc:title in the XMP metadata', 'give the deck a title in its headmatter')
  }
  if (!/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(xmp)) {
    yield finding('PDF: the XMP metadata do not claim PDF/UA-1', 'write pdfuaid:part 1 into the XMP metadata')
  }
}
