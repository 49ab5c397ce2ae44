import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { readSlidesPdf } from './read-slides-pdf.ts'

/**
 * Which of these words the files of a folder hold, wherever they can be: in scripts, in what is packed into a page, in
 * the text, the tags and the streams of PDFs.
 *
 * @returns each word with the files that hold it
 */
export async function wordsIn(folder: string, words: readonly string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>()
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name)
    const bytes = readFileSync(file)
    const texts = [...textsOf(bytes), ...packed(bytes).flatMap(textsOf)]
    if (file.endsWith('.pdf')) {
      texts.push(...streams(bytes).flatMap(textsOf), JSON.stringify(await readSlidesPdf(file)))
    }
    for (const word of words)
      if (texts.some((text) => text.includes(word))) found.set(word, [...(found.get(word) ?? []), entry.name])
  }
  return found
}

/** In the encodings that words can be in, with escapes of script read. */
function textsOf(bytes: Buffer): string[] {
  const utf8 = bytes.toString('utf8')
  const unescaped = utf8.replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2))
  return [unescaped, Buffer.from(even).swap16().toString('utf16le'), utf16Strings(bytes)]
}

/** The strings of a PDF that are written in hexadecimal digits. */
function utf16Strings(bytes: Buffer): string {
  return [...bytes.toString('latin1').matchAll(/<(?:FEFF)?((?:[0-9A-Fa-f]{4})+)>/g)]
    .map(([, digits = '']) => Buffer.from(digits, 'hex').swap16().toString('utf16le'))
    .join('\n')
}

function packed(bytes: Buffer): Buffer[] {
  return [...bytes.toString('latin1').matchAll(/[A-Za-z0-9+/]{64,}={0,2}/g)].map(([text]) =>
    Buffer.from(text, 'base64'),
  )
}

function streams(bytes: Buffer): Buffer[] {
  const all: Buffer[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    const end = bytes.indexOf('endstream', at)
    const stream = bytes.subarray(at + 'stream\n'.length, end)
    try {
      all.push(inflateSync(stream))
    } catch {
      all.push(stream)
    }
  }
  return all
}
