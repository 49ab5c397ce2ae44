import type { Document, LineCounter, YAMLError } from 'yaml'
import type { Position, Problem } from '../../shared/problem.ts'
import { firstUnclosed } from './unclosed.ts'

/** What is said of a mistake in YAML; the line is that of the parser, unless it is another. */
interface Said {
  readonly message: string
  readonly hint?: string
  readonly line?: number
}

/**
 * What is wrong with a text as YAML, in plain words: the first mistake alone, for those behind it are mostly its
 * consequences. A warning is a tag that means nothing.
 */
export function syntaxProblems(
  { errors, warnings }: Document.Parsed,
  text: string,
  lines: LineCounter,
  file: string,
): Problem[] {
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { file, line, column: col }
  }
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
    return [{ severity: 'error', message: 'nested too deeply', at: at(0) }]
  const [first] = errors.toSorted((one, other) => one.pos[0] - other.pos[0])
  if (!first)
    return warnings.map(({ message, pos }) => ({
      severity: 'warning',
      message: plain(message),
      at: at(pos[0]),
    }))
  const unclosed = firstUnclosed(text)
  if (unclosed && unclosed.offset <= first.pos[0])
    return [{ severity: 'error', message: unclosed.message, hint: unclosed.hint, at: at(unclosed.offset) }]
  const place = at(first.pos[0])
  const { line, message, hint } = sayError(first, errors, text.split('\n'), place)
  return [
    {
      severity: 'error',
      message,
      at: line === undefined ? place : { file, line, column: 1 },
      ...(hint !== undefined && { hint }),
    },
  ]
}

const indentation =
  'what belongs together begins in the same column, an entry of a list with a dash and a blank'
const inQuotes = 'a text with a colon stands in quotes: "…: …"; entries in { } have commas between them'

function sayError(
  { code, message, pos }: YAMLError,
  all: readonly YAMLError[],
  lines: readonly string[],
  { line = 1, column = 1 }: Position,
): Said {
  const here = lines[line - 1] ?? ''
  const rest = here.slice(column - 1).trim()
  const isOver = (one: YAMLError) => one.code === 'MULTILINE_IMPLICIT_KEY' && one.pos[0] === pos[0]
  if (code === 'TAB_AS_INDENT')
    return {
      message: 'a tab stands at the beginning of this line',
      hint: 'YAML takes blanks alone: replace it',
    }
  if (/^-[^\s-]/.test(rest) || /^\s*-[^\s-]/.test(here))
    return { message: 'a blank is missing behind the dash', hint: 'write "- " and then the entry' }
  if (code === 'BLOCK_IN_FLOW') {
    const [piece = rest] = rest.split(/[,}\]]/)
    return { message: `a comma or quotes are missing: ${piece.trim()}`, hint: inQuotes }
  }
  if (all.some(isOver)) {
    if (all.every((one) => one.pos[0] !== pos[0] || one.code === 'MULTILINE_IMPLICIT_KEY'))
      return missingColon(rest)
    return {
      message: 'the indentation of this line fits none of the lines above',
      hint: indentation,
      line: line + 1,
    }
  }
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: `there are two colons in one line: ${rest}`,
        hint: 'a text with a colon stands in quotes: "…: …"',
      }
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return { message: 'the indentation of this line fits none of the lines above', hint: indentation }
    case 'BAD_SCALAR_START':
      return { message: `a text cannot begin with ${rest[0]}`, hint: 'put it in quotes' }
    case 'BAD_DQ_ESCAPE':
      return {
        message: `${rest.slice(0, 2)} means nothing in a text in quotes`,
        hint: "write \\\\ for a backslash, or put the text in single quotes: '…'",
      }
    case 'MULTIPLE_DOCS':
      return {
        message: 'three dashes begin a second document, and a model is one',
        hint: 'take this line out',
      }
    case 'UNEXPECTED_TOKEN':
      if (message.startsWith('Not a YAML token'))
        return {
          message: `${rest} cannot stand here`,
          hint: 'a text that begins with > or | stands in quotes',
        }
      return {
        message: `this is too much: ${rest}`,
        hint: 'quotes go round the whole text, and one within it is written twice',
      }
    default:
      return { message: `this is no YAML: ${plain(message)}` }
  }
}

function missingColon(rest: string): Said {
  const [, key = '', value = ''] = /^([\w-]+):(\S.*)$/.exec(rest) ?? []
  if (key) return { message: 'a blank is missing behind the colon', hint: `write ${key}: ${value}` }
  const [, word = rest, others = ''] = /^([\w-]+)\s+(.*)$/.exec(rest) ?? []
  return { message: `a colon is missing behind ${word}`, hint: `write ${word}: ${others || '…'}` }
}

function plain(message: string): string {
  return message.replace(/^Unresolved tag: (.*)/, '$1 is a tag that means nothing here')
}
