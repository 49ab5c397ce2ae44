import { readFile } from 'node:fs/promises'
import { parseSync } from '@slidev/parser'
import { LineCounter, parseDocument } from 'yaml'
import { deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

/**
 * The YAML at the head of a deck, read before anything else so that a mistake in it is reported with its line.
 *
 * @throws DeckError (exit code 2) where the YAML does not parse
 */
export async function readHeadmatter(entry: string): Promise<Record<string, unknown>> {
  const text = await readFile(entry, 'utf8')
  if (text.startsWith('\uFEFF'))
    throw deckError(ExitCode.badInput, 'the file begins with a byte-order mark, which hides the headmatter', {
      at: { file: shown(entry), line: 1 },
      hint: 'save it as UTF-8 without a byte-order mark (BOM)',
    })
  const first = parseSync(text, entry, { noParseYAML: true }).slides[0]
  if (!first?.frontmatterRaw) return {}
  const lineCounter = new LineCounter()
  const document = parseDocument(first.frontmatterRaw, { lineCounter, prettyErrors: false })
  const error = document.errors[0]
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    throw deckError(ExitCode.badInput, `headmatter: ${error.message.split('\n')[0]}`, {
      at: { file: shown(entry), line: first.start + 1 + line, column: col },
    })
  }
  const value: unknown = document.toJS()
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
