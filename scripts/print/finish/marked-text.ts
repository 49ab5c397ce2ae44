import { type PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib'
import type { ContentStream } from '../../shared/pdf/content-streams.ts'
import { entry } from '../../shared/pdf/entry.ts'
import { readMark } from '../../shared/pdf/marked-content.ts'
import { elements, type Operator, operands } from '../../shared/pdf/operators.ts'
import { type Decode, toUnicode } from './to-unicode.ts'

const silent: Decode = () => ''

/** What a content stream shows as text. */
export interface StreamText {
  /** By its number, the text of each piece of marked content that was asked for. */
  readonly pieces: ReadonlyMap<number, string>
  /** All text of the stream, in the order it is painted. */
  readonly whole: string
}

/** Reads the text of content streams; keeps each font's map for the next stream. */
export class MarkedText {
  readonly #decoders = new Map<PDFDict, Decode>()

  /**
   * @param list the stream's operators
   * @param wanted numbers of the pieces of marked content to read by themselves
   * @returns in each piece there is a line break before what stands on another line than the text before
   */
  read(stream: ContentStream, list: readonly Operator[], wanted: ReadonlySet<number>): StreamText {
    const { content, resources } = stream
    const texts = new Map<number, string>()
    const open: { id: number | undefined; isReplaced: boolean }[] = []
    const current = { id: -1, isWanted: false, isReplaced: false }
    let decode = silent
    let size = 0
    let y = 0
    let lastY = 0
    let whole = ''

    const nowIn = () => {
      current.id = open.findLast(({ id }) => id !== undefined)?.id ?? -1
      current.isWanted = wanted.has(current.id)
      current.isReplaced = open.some(({ isReplaced }) => isReplaced)
    }
    const add = (text: string) => {
      whole += text
      if (!current.isWanted) return
      const lineBreak = Math.abs(y - lastY) > size / 2 ? '\n' : ''
      lastY = y
      texts.set(current.id, (texts.get(current.id) ?? '') + lineBreak + text)
    }

    for (const operator of list) {
      const { name } = operator
      if (name === 'BDC' || name === 'BMC') {
        const { id, properties } = readMark(content, operator, resources)
        // Actual text replaces what is shown, such as a ligature.
        const actual = properties.get('/ActualText')
        open.push({ id, isReplaced: actual !== undefined })
        nowIn()
        if (actual !== undefined) add(readString(actual).decodeText())
      } else if (name === 'EMC') {
        open.pop()
        nowIn()
      } else if (name === 'Tf') {
        const [font = '', points = ''] = operands(content, operator)
        decode = this.#decoder(resources, font.slice(1))
        size = Number(points)
      } else if (name === 'Tm') y = Number(operands(content, operator)[5])
      else if (name === 'Td') y += Number(operands(content, operator)[1])
      else if ((name === 'Tj' || name === 'TJ') && !current.isReplaced) {
        add(shownCodes(content, operator).map(decode).join(''))
      }
    }
    return { pieces: texts, whole }
  }

  #decoder(resources: PDFDict | undefined, name: string): Decode {
    const fonts = resources && entry.dict(resources, 'Font')
    const font = fonts && entry.dict(fonts, name)
    if (!font) return silent
    const decoder = this.#decoders.get(font) ?? toUnicode(font)
    this.#decoders.set(font, decoder)
    return decoder
  }
}

/** The strings of character codes that a text-showing operator shows. */
function shownCodes(content: string, operator: Operator): Uint8Array[] {
  const [operand = ''] = operands(content, operator)
  const strings = operator.name === 'TJ' ? elements(operand) : [operand]
  return strings.filter((string) => /^[(<]/.test(string)).map(codesOf)
}

function readString(written: string): PDFString | PDFHexString {
  const inner = written.slice(1, -1)
  return written.startsWith('<') ? PDFHexString.of(inner) : PDFString.of(inner)
}

/** The library's own way from digits to bytes goes digit by digit, and a file has hundreds of thousands. */
function codesOf(written: string): Uint8Array {
  if (written.startsWith('(')) return readString(written).asBytes()
  const digits = written.slice(1, -1).replaceAll(/\s/g, '')
  // A last digit that is missing is 0 (ISO 32000-1, 7.3.4.3).
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex')
}
