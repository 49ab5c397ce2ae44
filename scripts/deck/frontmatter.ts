import type { SourceSlideInfo } from '@slidev/types'
import { type Document, isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Position } from '../shared/problem.ts'

/** The YAML at the head of a slide. */
export interface Frontmatter {
  readonly values: Readonly<Record<string, unknown>>
  /** Where a value stands, by the keys that lead to it; where the nearest of them stands that is there. */
  positionOf(path: readonly PropertyKey[]): Position & { line: number }
}

/**
 * The frontmatter of a slide with the lines of its keys.
 *
 * @param slide where it stands
 * @param document its YAML
 * @param values what the YAML holds
 * @param file the name of the file as messages show it
 */
export function frontmatterOf(
  { raw, start, frontmatterRaw = '' }: Pick<SourceSlideInfo, 'raw' | 'start' | 'frontmatterRaw'>,
  document: Document | undefined,
  values: unknown,
  file: string,
): Frontmatter {
  const before = Math.max(raw.indexOf(frontmatterRaw), 0)
  return {
    values: typeof values === 'object' && values !== null ? { ...values } : {},
    positionOf: (path) => {
      const offset = document ? offsetOf(document.contents, path) : 0
      return { file, line: start + raw.slice(0, before + offset).split('\n').length }
    },
  }
}

function offsetOf(node: unknown, [key, ...rest]: readonly PropertyKey[]): number {
  const own = isNode(node) ? (node.range?.[0] ?? 0) : 0
  if (key === undefined) return own
  if (isSeq(node)) return offsetOf(node.items[Number(key)], rest)
  const pair = isMap(node)
    ? node.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined
  if (!pair) return own
  const named = isScalar(pair.key) ? (pair.key.range?.[0] ?? own) : own
  return rest.length ? Math.max(named, offsetOf(pair.value, rest)) : named
}

function isNode(value: unknown): value is Node {
  return isMap(value) || isSeq(value) || isScalar(value)
}
