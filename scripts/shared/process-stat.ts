import { readFileSync } from 'node:fs'

/** What Linux tells of a process, proc_pid_stat(5). */
export interface ProcessStat {
  /** `R`, `S`, …; `Z` when it has ended and nobody has asked how. */
  readonly state: string | undefined
  /** Number of the process that started it; another one, mostly 1, when that has ended. */
  readonly parent: number
  /** When it was started, in ticks since the machine was. */
  readonly start: string | undefined
}

/** Looks a process up; `undefined` when it is not there, and on systems without `/proc`. */
export function statOf(pid: number): ProcessStat | undefined {
  let text: string
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return undefined
  }
  // The name of the program, in brackets, may hold anything. What follows it begins with field 3.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0], parent: Number(fields[1]), start: fields[19] }
}

/** Whether a process is there and has not ended. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return statOf(pid)?.state !== 'Z'
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
