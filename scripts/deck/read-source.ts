import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

/**
 * The text of a Markdown file. A byte-order mark, as editors on Windows write it, is no part of it.
 *
 * @throws DeckError (exit code 2) for a file that is not UTF-8, with its first line that is not
 */
export async function readSource(file: string): Promise<string> {
  const bytes = await readFile(file)
  const wrong = notUtf8(bytes)
  if (!wrong) return bytes.toString('utf8').replace(/^\uFEFF/, '')
  throw deckError(ExitCode.badInput, `the file is not UTF-8 text: it looks like ${wrong.encoding}`, {
    at: { file: shown(file), line: wrong.line },
    hint: 'save it as UTF-8, e.g. in the "Save as" dialog of the editor',
  })
}

function notUtf8(bytes: Buffer): { encoding: string; line: number } | undefined {
  const begin = bytes.subarray(0, 2).toString('hex')
  // Text in another encoding of two bytes has a zero in every second one; elsewhere a zero is a slip.
  const zeros = bytes.subarray(0, 1000).filter((byte) => byte === 0).length
  if (begin === 'fffe' || begin === 'feff' || zeros > Math.min(bytes.length, 1000) / 4)
    return { encoding: 'UTF-16', line: 1 }
  if (isUtf8(bytes)) return undefined
  for (let line = 1, start = 0; ; line += 1) {
    const end = bytes.indexOf('\n', start)
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return { encoding: 'Latin-1 (or Windows-1252)', line }
    start = end + 1
  }
}
