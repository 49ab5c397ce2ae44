import { type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { entry } from '../../shared/pdf/entry.ts'
import type { DocumentInfo } from './document-info.ts'
import { xmpPacket } from './xmp-packet.ts'

/** What names itself as the maker: without a version, so that a release alone changes no file. */
export const producer = 'Pathdeck'

/** Writes what the document says of itself, in the form of PDF 1.0 and as XMP (ISO 14289-1, 7.1 and 7.2). */
export function writeMetadata({ catalog, context }: PDFDocument, about: DocumentInfo): void {
  const { title, author, subject, keywords = [], date, language } = about
  const info = context.obj({
    Title: PDFHexString.fromText(title),
    Author: author ? PDFHexString.fromText(author) : undefined,
    Subject: subject ? PDFHexString.fromText(subject) : undefined,
    Keywords: keywords.length > 0 ? PDFHexString.fromText(keywords.join(', ')) : undefined,
    Creator: PDFString.of(producer),
    Producer: PDFString.of(producer),
    CreationDate: PDFString.fromDate(date),
    ModDate: PDFString.fromDate(date),
  })
  context.trailerInfo.Info = context.register(info)

  const metadata = context.stream(Buffer.from(xmpPacket(about, producer)), {
    Type: 'Metadata',
    Subtype: 'XML',
  })
  catalog.set(PDFName.of('Metadata'), context.register(metadata))
  catalog.set(PDFName.of('Lang'), PDFHexString.fromText(language))

  const preferences = entry.dict(catalog, 'ViewerPreferences') ?? context.obj({})
  preferences.set(PDFName.of('DisplayDocTitle'), context.obj(true))
  catalog.set(PDFName.of('ViewerPreferences'), preferences)
}
