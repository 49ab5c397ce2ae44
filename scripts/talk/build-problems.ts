import { existsSync, readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { parse } from 'vue/compiler-sfc'
import { z } from 'zod'
import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { isOfTheSystem } from '../shared/in-plain-words.ts'
import { DeckError, ExitCode, type Position, type Problem } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { iconProblem } from './icon-problem.ts'

const bundlerError = z.object({
  message: z.string(),
  id: z.string().optional(),
  plugin: z.string().optional(),
  /** Some plug-ins give places of their own kind. */
  loc: z.object({ file: z.string().optional(), line: z.number() }).optional().catch(undefined),
  /** The lines around, with marks below what is meant. */
  frame: z.string().optional().catch(undefined),
})
const bundlerErrors = z.object({ errors: z.array(bundlerError).nonempty() })

/** What the bundler could not build, as problems of the deck. An error of another kind is given back as it is. */
export function buildError(deck: Deck, error: unknown): unknown {
  if (error instanceof DeckError) return error
  const several = bundlerErrors.safeParse(error)
  const one = bundlerError.safeParse(error)
  const found = several.success ? several.data.errors : one.success && one.data.id ? [one.data] : []
  if (found.length === 0) return error
  // A full disk is no fault of the sources.
  if (found.every(({ id, loc }) => !id && !loc) && isOfTheSystem(error)) return error
  return new DeckError(
    found.map((each) => toProblem(deck, each)),
    ExitCode.findings,
  )
}

function toProblem(deck: Deck, { message, id, loc, frame, plugin }: z.infer<typeof bundlerError>): Problem {
  const text = message
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the bundler colours its messages
    .replace(/\u001B\[[\d;]*m/g, '')
    .replace(/^\[[^\]]*\]\s*/, '')
    .replace(/^Error: /, '')
    .trim()
  const icon = iconProblem(deck, text)
  if (icon) return icon
  const at = positionOf(deck, id ?? loc?.file, loc?.line, frame ?? message)
  const missing = /failed to resolve import "([^"]*)" from "([^"]*)"/i.exec(text)
  // What a style sheet imports is opened as it is written.
  const [, wanted] = missing ?? /^ENOENT: .*, open '([^'/.][^':]*)'$/.exec(text) ?? []
  if (wanted !== undefined)
    return {
      severity: 'error',
      message: `there is no package or file "${wanted}"`,
      at: missing ? positionOf(deck, missing[2], undefined, `'${wanted}'`) : at,
      hint: 'install the package beside the deck, or write ./ before the path of a file',
    }
  if (text.startsWith('Tags with side effect'))
    return {
      severity: 'error',
      message: 'a <script> without setup does not run in a slide',
      at,
      hint: 'write <script setup>; a <style> stands outside of other elements',
    }
  return { severity: 'error', message: plugin ? `${text} (${plugin})` : text, at }
}

/**
 * A slide is a module of its own, with lines of its own: the file it comes from is what its author knows, and the
 * line there is found again by what is on it.
 */
function positionOf(
  deck: Deck,
  id: string | undefined,
  line: number | undefined,
  frame: string,
): Position | undefined {
  if (!id) return undefined
  const slide = deck.slides[Number(/__slidev_(\d+)\.md/.exec(id)?.[1]) - 1]
  if (slide) {
    const known = [...markedLines(frame), ...quoted(frame)].find((text) => slide.source.includes(text))
    return lineOf(deck, slide.no, known)
  }
  const file = id.replace(/[?#].*$/, '')
  if (!isAbsolute(file)) return undefined
  return { file: shown(file), ...(line === undefined ? {} : { line: lineInFile(file, line) }) }
}

/** Slidev adds lines to a component before it is compiled: as it is written, it is read once more. */
function lineInFile(file: string, named: number): number {
  if (!file.endsWith('.vue') || !existsSync(file)) return named
  const [error] = parse(readFileSync(file, 'utf8'), { filename: file, sourceMap: false }).errors
  return (error && 'loc' in error && error.loc?.start.line) || named
}

/** The lines of code in a message that have a mark (`^`) below them. */
function markedLines(frame: string): string[] {
  const lines = frame.split('\n')
  return lines.flatMap((line, index) => {
    const [, code = ''] = /^\s*\d+\s*\|\s*(.*\S)/.exec(line) ?? []
    return code.length > 2 && /^\s*\|\s*\^/.test(lines[index + 1] ?? '') ? [code] : []
  })
}

/** What a message names in quotation marks, such as a file that is not there. */
function quoted(message: string): string[] {
  return [...message.matchAll(/'([^'\n]{3,})'|"([^"\n]{3,})"/g)].map(
    ([, single, double]) => single ?? double ?? '',
  )
}
