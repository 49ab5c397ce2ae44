import { readdirSync, readFileSync } from 'node:fs'

/*
 * A process and all it started, as Linux lists them under /proc. A browser puts itself into a process group
 * of its own, so only parentage finds it.
 */

/** The process ids of a process and its descendants; of the process alone where there is no /proc. */
export function processTree(root: number): number[] {
  const children = new Map<number, number[]>()
  for (const pid of runningProcesses()) {
    const parent = parentOf(pid)
    if (parent === undefined) continue
    const siblings = children.get(parent)
    if (siblings) siblings.push(pid)
    else children.set(parent, [pid])
  }
  const tree = [root]
  for (const pid of tree) tree.push(...(children.get(pid) ?? []))
  return tree
}

/**
 * Memory of some processes in bytes: the sum of their PSS, in which a page shared by n processes counts 1/n
 * in each, so that the sum counts it once
 * (https://docs.kernel.org/filesystems/proc.html, /proc/PID/smaps_rollup).
 */
export function memoryOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const kilobytes = /^Pss:\s+(\d+) kB$/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))?.[1]
    return sum + Number(kilobytes ?? 0) * 1024
  }, 0)
}

function runningProcesses(): number[] {
  if (process.platform !== 'linux') return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

/** The state and the parent follow the name, which stands in brackets and may hold any character. */
function parentOf(pid: number): number | undefined {
  const parent = /.*\) \S (\d+)/s.exec(readIfThere(`/proc/${pid}/stat`))?.[1]
  return parent === undefined ? undefined : Number(parent)
}

/** A process may end between being listed and being read; then it has no parent and no memory. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH'))
      return ''
    throw error
  }
}
