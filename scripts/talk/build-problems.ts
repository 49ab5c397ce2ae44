import { z } from 'zod'
import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { DeckError, ExitCode, type Position, type Problem } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

const bundlerError = z.object({
  message: z.string(),
  id: z.string().optional(),
  plugin: z.string().optional(),
  loc: z.object({ file: z.string().optional(), line: z.number(), column: z.number() }).optional(),
})
const bundlerErrors = z.object({ errors: z.array(bundlerError).nonempty() })

/** What the bundler could not build, as problems of the deck. An error of another kind is given back as it is. */
export function buildError(deck: Deck, error: unknown): unknown {
  if (error instanceof DeckError) return error
  const several = bundlerErrors.safeParse(error)
  const one = bundlerError.safeParse(error)
  const found = several.success ? several.data.errors : one.success && one.data.id ? [one.data] : []
  if (found.length === 0) return error
  return new DeckError(
    found.map((each) => toProblem(deck, each)),
    ExitCode.findings,
  )
}

function toProblem(deck: Deck, { message, id, loc, plugin }: z.infer<typeof bundlerError>): Problem {
  const text = message
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the bundler colours its messages
    .replace(/\u001B\[[\d;]*m/g, '')
    .replace(/^\[[^\]]*\]\s*/, '')
    .replace(/^Error: /, '')
    .trim()
  const icon = /Icon `([^/`]+)\/([^`]+)` not found/.exec(text)
  if (icon)
    return {
      severity: 'error',
      message: `there is no icon ${icon[1]}:${icon[2]}`,
      at: lineOf(deck, undefined, `${icon[1]}-${icon[2]}`),
      hint: `check its name, or install its collection: npm install @iconify-json/${icon[1]}`,
    }
  return {
    severity: 'error',
    message: plugin ? `${text} (${plugin})` : text,
    at: positionOf(deck, id ?? loc?.file, loc?.line),
  }
}

/** A slide is a module of its own, with lines of its own: the file it comes from is what its author knows. */
function positionOf(deck: Deck, id: string | undefined, line: number | undefined): Position | undefined {
  if (!id) return undefined
  const no = /__slidev_(\d+)\.md/.exec(id)?.[1]
  if (no) return lineOf(deck, Number(no))
  const file = id.replace(/[?#].*$/, '')
  return file.startsWith('/') ? { file: shown(file), ...(line === undefined ? {} : { line }) } : undefined
}
