import { type PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import type { ContentStream } from '../../shared/pdf/content-streams.ts'

/** Gives a page or a form new content, uncompressed. */
export function replaceContent(
  context: PDFContext,
  { owner, dict, isPage }: ContentStream,
  content: string,
): void {
  const bytes = Buffer.from(content, 'latin1')
  if (isPage) {
    dict.set(PDFName.Contents, context.register(context.stream(bytes)))
    return
  }
  dict.delete(PDFName.of('Filter'))
  dict.delete(PDFName.of('DecodeParms'))
  context.assign(owner, PDFRawStream.of(dict, bytes))
}
