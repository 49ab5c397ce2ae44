import { z } from 'zod'
import type { Path } from '../place-of.ts'
import { knownKeys, shapesAt } from './shapes-at.ts'

/** A hint that says how to write a value so that it has the shape of its place; nothing when no such way is known. */
export function writeInstead(shape: z.core.$ZodType, path: Path, value: unknown): string | undefined {
  if (!['string', 'number', 'boolean'].includes(typeof value)) return undefined
  const inKeys = (at: Path) =>
    knownKeys(shape, at).map((key) => [{ [key]: value }, `{ ${key}: ${value} }`] as const)
  const ways: readonly (readonly [candidate: unknown, text: string])[] = [
    [String(value), `"${value}"`],
    [[value], `[${value}]`],
    ...inKeys(path),
    ...inKeys([...path, 0]).map(([entry, text]) => [[entry], `[${text}]`] as const),
  ]
  const found = ways.find(([candidate]) =>
    shapesAt(shape, path).some((one) => z.core.safeParse(one, candidate).success),
  )
  return found && `write ${found[1]}`
}
