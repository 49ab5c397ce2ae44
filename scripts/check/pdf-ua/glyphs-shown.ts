import type { PDFDict } from '@cantoo/pdf-lib'
import { entry } from '../../shared/pdf/entry.ts'
import { elements } from '../../shared/pdf/operators.ts'

/**
 * How many times a piece of text shows glyph 0, which stands for those that a font lacks.
 *
 * @param text the operand of the operator that shows it: a string, or an array of strings and numbers
 */
export function missingGlyphsIn(text: string): number {
  if (text.startsWith('[')) return elements(text).reduce((sum, part) => sum + missingGlyphsIn(part), 0)
  const codes = text.startsWith('<') ? hexCodes(text) : text.startsWith('(') ? literalCodes(text) : []
  return codes.filter((code) => code === '0000').length
}

/** Whether the codes of a font are numbers of glyphs, of two bytes each. */
export function showsGlyphNumbers(resources: PDFDict | undefined, name: string | undefined): boolean {
  const fonts = resources && entry.dict(resources, 'Font')
  const font = fonts && name !== undefined ? entry.dict(fonts, name.slice(1)) : undefined
  return font !== undefined && entry.name(font, 'Encoding') === 'Identity-H'
}

function hexCodes(text: string): readonly string[] {
  return text.replace(/[^\da-f]/gi, '').match(/.{4}/g) ?? []
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

function literalCodes(text: string): readonly string[] {
  const bytes = text
    .slice(1, -1)
    .replace(/\\(?:([0-7]{1,3})|\r\n|([\s\S]))/g, (_, octal?: string, character?: string) =>
      octal
        ? String.fromCharCode(Number.parseInt(octal, 8))
        : (escapes[character ?? ''] ?? character?.trim() ?? ''),
    )
  return hexCodes(Buffer.from(bytes, 'latin1').toString('hex'))
}
