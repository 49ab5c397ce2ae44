import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { destinationReader } from '../../../scripts/shared/pdf/destinations.ts'

test('reads every way in which a PDF says where to go', async () => {
  const document = await PDFDocument.create()
  const { catalog, context } = document
  const [one, two] = [document.addPage(), document.addPage()]
  const place = (page: typeof one) => context.obj([page.ref, 'Fit'])
  catalog.set(PDFName.of('Dests'), context.obj({ old: place(two), 'with#20blank': { D: place(one) } }))
  const leaf = context.obj({ Names: [PDFString.of('new'), place(two)] })
  const tree = context.obj({ Dests: { Kids: [context.register(leaf)] } })
  catalog.set(PDFName.of('Names'), tree)
  const read = destinationReader(document)

  expect(read(context.obj({ Dest: 'old' }))).toEqual({ name: 'old', page: 2 })
  expect(read(context.obj({ Dest: PDFString.of('new') }))).toEqual({ name: 'new', page: 2 })
  expect(read(context.obj({ Dest: 'with#20blank' }))).toEqual({ name: 'with blank', page: 1 })
  expect(read(context.obj({ Dest: place(one) }))).toEqual({ name: undefined, page: 1 })
  expect(read(context.obj({ A: { S: 'GoTo', D: 'old' } }))).toEqual({ name: 'old', page: 2 })
  expect(read(context.obj({ Dest: 'nowhere' }))).toEqual({ name: 'nowhere', page: undefined })
  expect(read(context.obj({ A: { S: 'URI' } }))).toBeUndefined()
})
