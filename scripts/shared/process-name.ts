import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { sha256 } from './hash.ts'
import { isRunning, statOf } from './process-stat.ts'

/**
 * Where process ids count: this machine, and in it this container, for each has ids of its own. The first
 * process of two containers is 1 in both.
 */
const place = short([
  textOf('/etc/machine-id') ?? hostname(),
  attempt(() => readlinkSync('/proc/self/ns/pid')),
])

/** Tells this process from every other, of other machines, containers and times too: `<pid>-<start>-<place>`. */
export const processName = `${process.pid}-${startOf(process.pid)}-${place}`

/** Pattern of {@link processName}. */
export const processNamePattern = /\d+-[0-9a-f]{8}-[0-9a-f]{8}/

/**
 * Whether a process runs.
 *
 * @param name its {@link processName}
 * @returns `unknown` for one of another machine or container, which cannot be seen from here
 */
export function stateOf(name: string): 'running' | 'gone' | 'unknown' {
  const [pid = '', start, itsPlace] = name.split('-')
  if (itsPlace !== place) return 'unknown'
  return isRunning(Number(pid)) && startOf(Number(pid)) === start ? 'running' : 'gone'
}

/** When a process was started, as a short word; where a system does not say it, the same for all. */
function startOf(pid: number): string {
  return short([statOf(pid)?.start, textOf('/proc/sys/kernel/random/boot_id')])
}

function textOf(file: string): string | undefined {
  return attempt(() => readFileSync(file, 'utf8').trim()) || undefined
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    // There is no such file on this system.
    return undefined
  }
}

function short(parts: readonly (string | undefined)[]): string {
  return sha256(parts.map((part) => part ?? '').join('\n')).slice(0, 8)
}
