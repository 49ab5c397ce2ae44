import type { Problem } from '../shared/problem.ts'

/** Compares problems of one file by where in it they are. */
export function inOrderOfText({ at: a }: Problem, { at: b }: Problem): number {
  return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0)
}
