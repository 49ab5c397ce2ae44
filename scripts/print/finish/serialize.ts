import { PDFArray, PDFDict, type PDFObject, PDFRef } from '@cantoo/pdf-lib'

/**
 * Writes an object in PDF syntax, one character a byte.
 *
 * @param numberOf the number in the new file of what a reference leads to
 */
export function serialize(object: PDFObject, numberOf: (ref: PDFRef) => number): string {
  if (object instanceof PDFRef) return `${numberOf(object)} 0 R`
  if (object instanceof PDFArray) {
    return `[${object
      .asArray()
      .map((item) => serialize(item, numberOf))
      .join(' ')}]`
  }
  if (object instanceof PDFDict) {
    return `<<${object
      .entries()
      .map(([key, value]) => `${key} ${serialize(value, numberOf)}`)
      .join(' ')}>>`
  }
  return String(object)
}
