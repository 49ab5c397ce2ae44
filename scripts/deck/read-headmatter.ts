import { parseSync } from '@slidev/parser'
import { type Document, LineCounter, parseDocument } from 'yaml'
import { deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { type Frontmatter, frontmatterOf } from './frontmatter.ts'
import { readSource } from './read-source.ts'

/**
 * The YAML at the head of a deck, read before anything else so that a mistake in it is reported with its line.
 *
 * @throws DeckError (exit code 2) where the YAML has no end, does not parse, or holds no keys
 */
export async function readHeadmatter(entry: string): Promise<Frontmatter> {
  const file = shown(entry)
  const text = await readSource(entry)
  requireEnd(text, file)
  const first = parseSync(text, entry, { noParseYAML: true }).slides[0]
  if (!first?.frontmatterRaw) return { values: {}, positionOf: () => ({ file, line: 1 }) }
  const lineCounter = new LineCounter()
  const document = parseDocument(first.frontmatterRaw, { lineCounter, prettyErrors: false })
  const error = document.errors[0]
  if (error) {
    const { line, col } = lineCounter.linePos(error.pos[0])
    throw deckError(ExitCode.badInput, `headmatter: ${error.message.split('\n')[0]}`, {
      at: { file, line: first.start + 1 + line, column: col },
    })
  }
  const values = valuesOf(document, file)
  const headmatter = frontmatterOf(first, document, values, file)
  if (values === null || (typeof values === 'object' && !Array.isArray(values))) return headmatter
  throw deckError(ExitCode.badInput, 'headmatter: there are no keys in it', {
    at: headmatter.positionOf([]),
    hint: 'write keys and values, e.g. title: My talk; or leave a line empty after the first ---',
  })
}

/** As Slidev looks for it: without an end, the whole deck is taken for YAML. */
function requireEnd(text: string, file: string): void {
  const [first = '', second = '', ...others] = text.split(/\r?\n/)
  if (!/^---([^-].*)?$/.test(first) || second.trim() === '') return
  if ([second, ...others].some((line) => line.trimEnd() === '---')) return
  throw deckError(ExitCode.badInput, 'the headmatter has no end', {
    at: { file, line: 1 },
    hint: 'write --- on a line of its own after its last key',
  })
}

function valuesOf(document: Document, file: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    // Aliases of aliases of aliases would fill the memory.
    if (!(error instanceof ReferenceError)) throw error
    throw deckError(ExitCode.badInput, `headmatter: ${error.message}`, {
      at: { file, line: 1 },
      hint: 'write the values out instead of repeating them by aliases (*name)',
    })
  }
}
