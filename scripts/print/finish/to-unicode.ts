import { type PDFDict, PDFHexString, PDFRawStream } from '@cantoo/pdf-lib'
import { decoded } from '../../shared/pdf/decoded.ts'
import { entry } from '../../shared/pdf/entry.ts'
import { elements, operands, operators } from '../../shared/pdf/operators.ts'

/** The text that a string of a font's character codes stands for. */
export type Decode = (codes: Uint8Array) => string

/**
 * Reads a font's ToUnicode map (ISO 32000-1, 9.10.3). Codes it does not name are left out.
 */
export function toUnicode(font: PDFDict): Decode {
  const stream = entry.any(font, 'ToUnicode')
  const map =
    stream instanceof PDFRawStream ? readMap(Buffer.from(decoded(stream)).toString('latin1')) : new Map()
  const codeLength = entry.name(font, 'Subtype') === 'Type0' ? 2 : 1
  return (codes) => {
    let text = ''
    for (let at = 0; at + codeLength <= codes.length; at += codeLength) {
      text += map.get(numberOf(codes.subarray(at, at + codeLength))) ?? ''
    }
    return text
  }
}

/** A map is a PostScript program; its lists of codes read like operands. */
function readMap(program: string): Map<number, string> {
  const map = new Map<number, string>()
  for (const operator of operators(program)) {
    if (operator.name === 'endbfchar') {
      for (const [code = '', text = ''] of groups(operands(program, operator), 2))
        map.set(codeOf(code), textOf(text))
    } else if (operator.name === 'endbfrange') {
      for (const range of groups(operands(program, operator), 3)) addRange(map, range)
    }
  }
  return map
}

/** A range gives either the text of each code, or that of its first code; then the last character counts up. */
function addRange(map: Map<number, string>, [first = '', last = '', target = '']: string[]): void {
  const texts = target.startsWith('[') ? elements(target).map(textOf) : undefined
  const start = textOf(target)
  const lead = start.slice(0, -1)
  for (let code = codeOf(first), step = 0; code <= codeOf(last); code++, step++) {
    map.set(
      code,
      texts ? (texts[step] ?? '') : lead + String.fromCharCode(start.charCodeAt(lead.length) + step),
    )
  }
}

function* groups(list: readonly string[], size: number): Generator<string[]> {
  for (let at = 0; at + size <= list.length; at += size) yield list.slice(at, at + size)
}

function codeOf(hex: string): number {
  return Number.parseInt(hex.slice(1, -1), 16)
}

function textOf(hex: string): string {
  const bytes = PDFHexString.of(hex.slice(1, -1)).asBytes()
  return Buffer.from(bytes).swap16().toString('utf16le')
}

function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0)
}
