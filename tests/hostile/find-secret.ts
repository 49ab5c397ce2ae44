import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { readSlidesPdf } from '../support/read-slides-pdf.ts'

/** The files below a folder in which a word stands: as it is, coded, packed into a PDF or drawn in one. */
export async function findSecret(folder: string, secret: string): Promise<string[]> {
  if (!existsSync(folder)) return []
  const found: string[] = []
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue
    const file = join(entry.parentPath, entry.name)
    const bytes = readFileSync(file)
    const texts = [bytes.toString('latin1'), ...(await unpacked(file, bytes))]
    if (texts.some((text) => codings(secret).some((coded) => text.includes(coded)))) found.push(file)
  }
  return found
}

async function unpacked(file: string, bytes: Buffer): Promise<string[]> {
  if (!file.endsWith('.pdf')) return []
  const streams: string[] = []
  for (const { index } of bytes.toString('latin1').matchAll(/(?<!end)stream\r?\n/g)) {
    const start = bytes.indexOf('\n', index) + 1
    const end = bytes.indexOf('endstream', start)
    try {
      streams.push(inflateSync(bytes.subarray(start, end)).toString('latin1'))
    } catch {
      // Not packed: it was looked at as it is.
    }
  }
  const { pages } = await readSlidesPdf(file)
  return [...streams, pages.map(({ text }) => text).join('\n')]
}

/** A word as it may stand in a file: in base64 it looks otherwise at each of three places. */
function codings(word: string): string[] {
  const base64 = [0, 1, 2].map((before) => {
    const coded = Buffer.from(`${'-'.repeat(before)}${word}`).toString('base64')
    // What the neighbours decide about is left out.
    return coded.slice(before === 0 ? 0 : 4, -4)
  })
  return [word, ...base64, Buffer.from(word, 'utf16le').toString('latin1'), Buffer.from(word).toString('hex')]
}
