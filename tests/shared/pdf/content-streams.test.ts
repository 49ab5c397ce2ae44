import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { contentStreams } from '../../../scripts/shared/pdf/content-streams.ts'

test('reads pages in pieces, and forms wherever they are painted, each once', async () => {
  const document = await PDFDocument.create()
  const { context } = document
  const form = (text: string, dict = {}) =>
    context.register(context.flateStream(text, { Subtype: 'Form', ...dict }))
  const inner = form('inner', { StructParents: 7 })
  const outer = form('outer', { Resources: { XObject: { I: inner } } })
  const mask = form('mask')
  const image = context.register(context.stream('pixels', { Subtype: 'Image' }))
  const resources = context.obj({
    XObject: { O: outer, P: image, Q: outer },
    ExtGState: { G0: { ca: 1 }, G1: { SMask: { S: 'Alpha', G: mask } } },
  })
  for (const pieces of [['q', 'Q'], ['BT']]) {
    const { node } = document.addPage()
    node.set(PDFName.of('Resources'), resources)
    node.set(
      PDFName.of('Contents'),
      context.obj(pieces.map((piece) => context.register(context.stream(piece)))),
    )
  }
  document.addPage()

  const found = [...contentStreams(document)]
  expect(
    found.map(({ content, pageNumber, isPage, isTagged }) => [content, pageNumber, isPage, isTagged]),
  ).toEqual([
    ['q\nQ', 1, true, true],
    ['outer', 1, false, true],
    ['inner', 1, false, true],
    ['mask', 1, false, false],
    ['BT', 2, true, true],
    ['', 3, true, true],
  ])
  expect(found.find(({ content }) => content === 'inner')).toMatchObject({ key: 7, owner: inner })
  expect(context.lookup(inner)).toBeInstanceOf(PDFRawStream)
})
