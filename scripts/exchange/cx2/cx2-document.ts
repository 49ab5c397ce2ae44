import type { Path } from '../../pathway/place-of.ts'
import type { Position, Problem } from '../../shared/problem.ts'

export type Attributes = Record<string, unknown>

/** An element of an aspect, and where in the file it is. */
export interface Row<T> {
  readonly row: T
  readonly path: Path
}

/** What we read of a CX2 document: attributes under their full names, with their defaults. */
export interface Cx2 {
  readonly network: Attributes
  readonly nodes: readonly Row<{ readonly id: number; readonly v: Attributes }>[]
  readonly edges: readonly Row<{ readonly s: number; readonly t: number; readonly v: Attributes }>[]
  readonly warnings: readonly Problem[]
  placeOf(path: Path): Position
}
