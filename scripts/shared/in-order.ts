import type { Problem } from './problem.ts'

/** Problems in the order of the sources, each once, however they came in. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const each = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...each.values()].sort((a, b) => compare(placeOf(a), placeOf(b)))
}

function placeOf({ at, message }: Problem): [file: string, line: number, message: string] {
  return [at?.file ?? '', at?.line ?? 0, message]
}

function compare(a: ReturnType<typeof placeOf>, b: ReturnType<typeof placeOf>): number {
  return order(a[0], b[0]) || a[1] - b[1] || order(a[2], b[2])
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
