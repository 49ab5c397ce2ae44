import { z } from 'zod'
import type { Path } from '../place-of.ts'

/** The shapes that a value at a place may have; none where there is no such place. */
export function shapesAt(shape: z.core.$ZodType, path: Path): z.core.$ZodType[] {
  if (shape instanceof z.ZodDefault || shape instanceof z.ZodOptional) return shapesAt(shape.unwrap(), path)
  if (shape instanceof z.ZodUnion) return shape.options.flatMap((option) => shapesAt(option, path))
  const [step, ...rest] = path
  if (step === undefined) return [shape]
  if (shape instanceof z.ZodObject) {
    const part = Object.hasOwn(shape.shape, step) ? shape.shape[step] : undefined
    return part ? shapesAt(part, rest) : []
  }
  if (shape instanceof z.ZodArray) return shapesAt(shape.element, rest)
  if (shape instanceof z.ZodRecord) return shapesAt(shape.valueType, rest)
  return []
}

/** The keys that a value at a place may have; none where it takes any, or has none. */
export function knownKeys(shape: z.core.$ZodType, path: Path): string[] {
  return shapesAt(shape, path).flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []))
}
