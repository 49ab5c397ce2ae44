import { PDFDocument, PDFName, PDFRawStream, PDFRef, PDFString } from '@cantoo/pdf-lib'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { writePdf } from '../../../scripts/print/finish/write-pdf.ts'
import { decoded } from '../../../scripts/shared/pdf/decoded.ts'

async function manyPages(leftovers = 0): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false })
  for (let count = 0; count < leftovers; count++)
    document.context.register(PDFString.of('nobody asks for me'))
  for (let count = 1; count <= 450; count++) document.addPage([count, 100])
  await document.flush()
  return document
}

test('writes a file that others read: objects in several object streams', async () => {
  const bytes = writePdf((await manyPages()).context)
  const pdf = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
  expect(pdf.numPages).toBe(450)
  expect((await pdf.getPage(450)).view).toEqual([0, 0, 450, 100])
  expect(pdf.fingerprints[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type \/ObjStm/g)?.length,
  ).toBeGreaterThan(2)
})

test('writes what is referred to and nothing else, under numbers that depend on nothing else', async () => {
  const [lean, full] = [await manyPages(), await manyPages(99)]
  expect(Buffer.compare(writePdf(full.context), writePdf(lean.context))).toBe(0)
})

test('keeps streams as they were inside: deflated, other, and plain ones', async () => {
  const document = await manyPages()
  const { catalog, context } = document
  const text = 'the same words again and again, '.repeat(50)
  const streams = {
    Deflated: context.flateStream(text),
    Plain: context.stream(text),
    Hexadecimal: context.stream('616263>', { Filter: 'ASCIIHexDecode' }),
    Metadata: context.stream('<x/>', { Type: 'Metadata' }),
  }
  for (const [name, stream] of Object.entries(streams))
    catalog.set(PDFName.of(name), context.register(stream))
  const copy = await PDFDocument.load(writePdf(context))
  const read = (name: string) => {
    const stream = copy.catalog.lookup(PDFName.of(name))
    if (!(stream instanceof PDFRawStream)) throw new Error(`${name} is lost`)
    return [String(stream.dict.get(PDFName.of('Filter'))), Buffer.from(decoded(stream)).toString()]
  }
  expect(read('Deflated')).toEqual(['/FlateDecode', text])
  expect(read('Plain')).toEqual(['/FlateDecode', text])
  expect(read('Hexadecimal')).toEqual(['/ASCIIHexDecode', 'abc'])
  expect(read('Metadata')).toEqual(['undefined', '<x/>'])
})

test('writes the rest where a reference leads nowhere', async () => {
  const document = await manyPages()
  document.catalog.set(PDFName.of('Lost'), PDFRef.of(9999))
  const copy = await PDFDocument.load(writePdf(document.context))
  expect(copy.getPageCount()).toBe(450)
  expect(copy.catalog.lookup(PDFName.of('Lost'))).toBeUndefined()
})
