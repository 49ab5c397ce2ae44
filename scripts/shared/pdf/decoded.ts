import { inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'

const filter = PDFName.of('Filter')
const parameters = PDFName.of('DecodeParms')

/** Whether the stream is deflated and nothing else, as Chromium writes all but its JPEG images. */
export function isDeflated({ dict }: PDFRawStream): boolean {
  return dict.lookup(filter) === PDFName.FlateDecode && !dict.has(parameters)
}

/** The bytes of a stream with its filters undone. */
export function decoded(stream: PDFRawStream): Uint8Array {
  // Node's inflate is many times faster than the library's. Its result, unlike a deflate's, is fixed by the format.
  if (isDeflated(stream)) return inflateSync(stream.contents)
  return stream.dict.has(filter) ? decodePDFRawStream(stream).decode() : stream.contents
}
