import { parse } from 'yaml'
import { z } from 'zod'
import { deckError, ExitCode, type Position } from '../shared/problem.ts'
import type { DiagramSource } from './drawing.ts'

const mermaidFence = /^mermaid\b\s*(\{.*\})?\s*$/s
const optionsShape = z.record(z.string(), z.unknown())

/**
 * Reads a fence as a diagram; `undefined` for a fence of another language.
 *
 * @param info what stands behind the opening backticks
 * @throws DeckError when the options behind `mermaid` cannot be read
 */
export function diagramSource(info: string, code: string, at: Position): DiagramSource | undefined {
  const match = mermaidFence.exec(info)
  if (!match) return undefined
  const written = match[1] ?? '{}'
  try {
    // What Slidev binds as a JavaScript object, `{scale: 0.8}`, is a flow mapping in YAML too.
    const {
      scale: _scale,
      class: _class,
      style: _style,
      ...options
    } = optionsShape.parse(parse(spaced(written)))
    return { code: code.trim(), options, written, at }
  } catch {
    throw deckError(ExitCode.findings, `the options of this diagram cannot be read: ${written}`, {
      at,
      hint: "write plain values, e.g. ```mermaid {scale: 0.8, theme: 'neutral'}",
    })
  }
}

/** In YAML a blank follows the colon, in JavaScript none need be there. */
function spaced(written: string): string {
  return written.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|:(?=\S)/g, (part) =>
    part === ':' ? ': ' : part,
  )
}
