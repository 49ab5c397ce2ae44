import { ExitCode } from './problem.ts'

type Unwind = () => Promise<unknown> | undefined

const unwinding = new Set<Unwind>()

/**
 * Runs `work` and then `unwind`, also when the work fails or the command is interrupted (Ctrl-C).
 *
 * @param unwind clears away what the work made: ends a process, removes a folder
 */
export async function withUnwind<T>(unwind: Unwind, work: () => Promise<T>): Promise<T> {
  unwinding.add(unwind)
  try {
    return await work()
  } finally {
    unwinding.delete(unwind)
    await unwind()
  }
}

let ending = false

/** Whether the command is being unwound; what fails now fails because of it. */
export function isEnding(): boolean {
  return ending
}

/** Unwinds what is under way, the last first; what fails on the way keeps none of the rest from it. */
export async function unwindAll(): Promise<void> {
  ending = true
  for (const unwind of [...unwinding].reverse()) await Promise.resolve(unwind()).catch(() => undefined)
}

/** From now on an interrupt unwinds what is under way, the last first, and ends the process. */
export function unwindOnInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, async () => {
      process.exitCode = ExitCode.interrupted
      await unwindAll()
      process.exit(ExitCode.interrupted)
    })
  }
}
