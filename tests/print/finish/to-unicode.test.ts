import { PDFContext, type PDFDict } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { toUnicode } from '../../../scripts/print/finish/to-unicode.ts'

function font(map: string, subtype = 'Type0'): PDFDict {
  const context = PDFContext.create()
  const program = `/CIDInit /ProcSet findresource begin begincmap\n${map}\nendcmap end`
  return context.obj({
    Type: 'Font',
    Subtype: subtype,
    ToUnicode: context.register(context.flateStream(program)),
  })
}

test('reads single characters, also as ligatures and beyond the basic plane', () => {
  const decode = toUnicode(
    font('3 beginbfchar\n<0003> <0020>\n<0010> <00660069>\n<0011> <D835DC65>\nendbfchar'),
  )
  expect(decode(Uint8Array.of(0, 0x10, 0, 3, 0, 0x11))).toBe('fi 𝑥')
})

test('reads ranges, as a first character or as a list', () => {
  const decode = toUnicode(
    font('2 beginbfrange\n<0024> <0026> <0041>\n<0030> <0031> [<4E2D> <6587>]\nendbfrange'),
  )
  expect(decode(Uint8Array.of(0, 0x24, 0, 0x26, 0, 0x30, 0, 0x31))).toBe('AC中文')
})

test('reads codes of one byte in simple fonts', () => {
  expect(toUnicode(font('1 beginbfchar <41> <0061> endbfchar', 'TrueType'))(Uint8Array.of(0x41, 0x41))).toBe(
    'aa',
  )
})

test('leaves out codes without a character, and reads nothing without a map', () => {
  expect(toUnicode(font(''))(Uint8Array.of(0, 1))).toBe('')
  expect(toUnicode(PDFContext.create().obj({ Subtype: 'Type0' }))(Uint8Array.of(0, 1))).toBe('')
})
