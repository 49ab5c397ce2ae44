import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { extname } from 'node:path'
import type { Problem } from '../shared/problem.ts'

/** Bytes from a place in a file on; fewer where it ends. */
type Read = (from: number, length: number) => Buffer

/** What is wrong inside of a picture's file, as far as its first and last bytes tell. */
export function pictureFileProblem(path: string): Pick<Problem, 'severity' | 'message'> | undefined {
  if (!/^\.(png|jpe?g|gif|webp)$/i.test(extname(path))) return undefined
  const file = openSync(path, 'r')
  try {
    const { size } = fstatSync(file)
    const read: Read = (from, length) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - from)))
      return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, from))
    }
    return wrongWith(read, size)
  } finally {
    closeSync(file)
  }
}

function wrongWith(read: Read, size: number): Pick<Problem, 'severity' | 'message'> | undefined {
  const head = read(0, 12)
  const letters = head.toString('latin1')
  const cut = 'is cut short'
  if (letters.startsWith('\x89PNG\r\n\x1A\n'))
    return pngEnds(read, size) ? undefined : { severity: 'error', message: cut }
  if (/^RIFF.{4}WEBP/s.test(letters))
    return head.readUInt32LE(4) + 8 > size ? { severity: 'error', message: cut } : undefined
  // Browsers show these as far as they go, and cameras write more behind the end.
  const tail = read(Math.max(0, size - tailLength), tailLength)
  if (letters.startsWith('\xFF\xD8\xFF'))
    return tail.includes(Buffer.from([0xff, 0xd9])) ? undefined : { severity: 'warning', message: cut }
  if (/^GIF8[79]a/.test(letters))
    return tail.findLast((byte) => byte !== 0) === 0x3b ? undefined : { severity: 'warning', message: cut }
  // Named as one kind, and of another that browsers know by its content.
  if (/^(BM|.{4}ftyp)/s.test(letters) || letters.startsWith('\0\0\x01\0')) return undefined
  return { severity: 'error', message: size === 0 ? 'is empty' : 'is no picture' }
}

const tailLength = 65_536

/** A PNG is a row of chunks, each with its length; IEND is the last (https://www.w3.org/TR/png-3/). */
function pngEnds(read: Read, size: number): boolean {
  for (let at = 8; at + 12 <= size; ) {
    const chunk = read(at, 8)
    if (chunk.toString('latin1', 4) === 'IEND') return true
    at += chunk.readUInt32BE(0) + 12
  }
  return false
}
