import { createHash } from 'node:crypto'
import { type PDFContext, PDFName, type PDFObject, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { decoded, isDeflated } from '../../shared/pdf/decoded.ts'
import { entry } from '../../shared/pdf/entry.ts'
import { crossReferences, type Place } from './cross-references.ts'
import { deflate } from './deflate.ts'
import { serialize } from './serialize.ts'

/** Objects in one object stream: a reader unpacks them together. */
const objectsInStream = 200

/**
 * Writes a document as a PDF 1.7 file with object streams (ISO 32000-1, 7.5.7).
 *
 * Objects are numbered in the order in which they are first referred to, from the catalog on: what nothing
 * refers to is left out, and the numbers depend on the document alone. (The library's own writer keeps both
 * leftovers and numbers, and its time grows with the square of the number of objects.)
 */
export function writePdf(context: PDFContext): Uint8Array {
  const { Root: root, Info: info } = context.trailerInfo
  const numbers = new Map<PDFRef, number>()
  const numberOf = (ref: PDFRef): number => {
    const known = numbers.get(ref)
    if (known !== undefined) return known
    numbers.set(ref, numbers.size + 1)
    return numbers.size
  }
  const write = (object: PDFObject) => serialize(object, numberOf)
  const file = new File()

  for (const ref of [root, info]) if (ref instanceof PDFRef) numberOf(ref)
  const packed: { number: number; text: string }[] = []
  // The map grows while it is read: writing an object numbers those it refers to.
  for (const [ref, number] of numbers) {
    const object = context.lookup(ref)
    if (object instanceof PDFRawStream) file.addStream(number, ...packedStream(object, write))
    else packed.push({ number, text: object ? write(object) : 'null' })
  }
  file.addObjectStreams(packed, numbers.size + 1)
  const trailer = [root, info]
    .flatMap((object, index) => (object ? [`/${index ? 'Info' : 'Root'} ${write(object)}`] : []))
    .join(' ')
  return file.finish(trailer)
}

/** A stream's dictionary, without its brackets and its length, and its bytes. */
function packedStream(stream: PDFRawStream, write: (object: PDFObject) => string): [string, Uint8Array] {
  const dict = stream.dict.clone()
  dict.delete(PDFName.Length)
  const isPlain = !dict.has(PDFName.of('Filter'))
  // Metadata stays readable for tools that know nothing of PDF.
  const packs = isPlain ? entry.name(dict, 'Type') !== 'Metadata' : isDeflated(stream)
  if (packs) dict.set(PDFName.of('Filter'), PDFName.FlateDecode)
  const bytes = packs ? deflate(decoded(stream)) : stream.contents
  return [write(dict).slice(2, -2), bytes]
}

/** The file as it grows, and where in it each object is. */
class File {
  readonly #parts: Uint8Array[] = []
  readonly #places = new Map<number, Place>()
  #length = 0

  constructor() {
    // Bytes above 127 tell transfer programs that the file is binary (7.5.2).
    this.#add(latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'))
  }

  addStream(number: number, dict: string, bytes: Uint8Array): void {
    this.#places.set(number, { kind: 'direct', offset: this.#length })
    this.#add(latin1(`${number} 0 obj\n<<${dict} /Length ${bytes.length}>>\nstream\n`))
    this.#add(bytes)
    this.#add(latin1('\nendstream\nendobj\n'))
  }

  addObjectStreams(objects: readonly { number: number; text: string }[], firstNumber: number): void {
    for (let from = 0, stream = firstNumber; from < objects.length; from += objectsInStream, stream++) {
      let index = ''
      let body = ''
      for (const [position, { number, text }] of objects.slice(from, from + objectsInStream).entries()) {
        this.#places.set(number, { kind: 'packed', stream, position })
        index += `${number} ${body.length} `
        body += `${text}\n`
      }
      const count = Math.min(objectsInStream, objects.length - from)
      const dict = `/Type /ObjStm /N ${count} /First ${index.length} /Filter /FlateDecode`
      this.addStream(stream, dict, deflate(latin1(index + body)))
    }
  }

  finish(trailer: string): Uint8Array {
    const start = this.#length
    const number = this.#places.size + 1
    this.#places.set(number, { kind: 'direct', offset: start })
    const { dict, bytes } = crossReferences(this.#places)
    const id = this.#hash()
    this.addStream(number, `${dict} ${trailer} /ID [<${id}> <${id}>] /Filter /FlateDecode`, deflate(bytes))
    this.#add(latin1(`startxref\n${start}\n%%EOF\n`))
    return Buffer.concat(this.#parts)
  }

  #add(bytes: Uint8Array): void {
    this.#parts.push(bytes)
    this.#length += bytes.length
  }

  /** A file identifier must differ between files and not between two builds of one (14.4). */
  #hash(): string {
    const hash = createHash('sha256')
    for (const part of this.#parts) hash.update(part)
    return hash.digest('hex').slice(0, 32)
  }
}

function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1')
}
