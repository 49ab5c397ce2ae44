import { collected } from './collected.ts'
import { formatProblem, type Problem } from './problem.ts'

/** Everything a person reads while a command runs goes through here, to stderr; results go to stdout. */
const { stderr } = process
let quiet = false
const saidOnce = new Set<string>()

/** Whether only errors are printed. */
export function isQuiet(): boolean {
  return quiet
}

/** Silences progress and remarks, or not; errors are printed all the same. */
export function beQuiet(isWanted = true): void {
  quiet = isWanted
}

export const say = {
  /** What was asked for; the only thing that goes to stdout. */
  result(text: string): void {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
  },
  /** A remark. */
  line(text: string): void {
    if (!quiet) stderr.write(`${text}\n`)
  },
  /** A remark that is made at most once a run. */
  once(text: string): void {
    if (!saidOnce.has(text)) say.line(`note: ${text}`)
    saidOnce.add(text)
  },
  /** Problems, each hint once, and many warnings of a kind as one; errors are printed even when quiet. */
  problems(problems: readonly Problem[]): void {
    const hints = new Set<string | undefined>()
    for (const { hint, ...problem } of collected(problems)) {
      if (quiet && problem.severity !== 'error') continue
      stderr.write(`${formatProblem(hints.has(hint) ? problem : { hint, ...problem })}\n`)
      hints.add(hint)
    }
  },
  /** What went wrong; printed even when quiet. */
  error(text: string): void {
    stderr.write(`${text}\n`)
  },
}

/**
 * Runs one step of a command and reports it: in a terminal a line that is there from the start and gets
 * its time, elsewhere one plain line when the step is done.
 *
 * @param name what is done, e.g. `print slides.pdf`
 * @param work gives the step's result, and may give a remark for its line, e.g. `24 slides`
 */
export async function step<T>(
  name: string,
  work: (remark: (text: string) => void) => Promise<T>,
): Promise<T> {
  const start = performance.now()
  let remark = ''
  const live = stderr.isTTY && !quiet && !process.env.CI
  if (live) stderr.write(`  ${name} …`)
  const clear = live ? '\r\u001B[2K' : ''
  try {
    const result = await work((text) => {
      remark = ` (${text})`
    })
    if (!quiet) stderr.write(`${clear}✓ ${name}${remark} ${seconds(performance.now() - start)}\n`)
    return result
  } catch (error) {
    if (!quiet) stderr.write(`${clear}✗ ${name}\n`)
    throw error
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
