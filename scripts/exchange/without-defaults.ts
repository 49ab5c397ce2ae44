import { z } from 'zod'
import { anyLanguage, type Pathway, pathwayShape, words } from '../pathway/schema.ts'

/**
 * A model as a person would write it: what is as the schema has it by default is left out, and the keys come in
 * the schema's order. Nodes, edges, experiments and the like stay in theirs.
 */
export function withoutDefaults(pathway: Pathway): Record<string, unknown> {
  const plain = strip(pathwayShape, pathway)
  return isRecord(plain) ? plain : {}
}

function strip(shape: z.core.$ZodType, value: unknown): unknown {
  if (shape instanceof z.ZodDefault || shape instanceof z.ZodOptional) return strip(shape.unwrap(), value)
  if (shape === words && isRecord(value) && Object.keys(value).join() === anyLanguage)
    return value[anyLanguage]
  if (shape instanceof z.ZodUnion) {
    const fitting = shape.options.find((option) => z.core.safeParse(option, value).success)
    return fitting ? strip(fitting, value) : value
  }
  if (shape instanceof z.ZodArray && Array.isArray(value))
    return value.map((item) => strip(shape.element, item))
  if (shape instanceof z.ZodRecord && isRecord(value))
    return mapped(Object.entries(value), (_, item) => strip(shape.valueType, item))
  if (shape instanceof z.ZodObject && isRecord(value)) {
    const kept = Object.entries(shape.shape).filter(([key, part]) => {
      const isAsDefault = part instanceof z.ZodDefault && isSame(part.def.defaultValue, value[key])
      return value[key] !== undefined && !isAsDefault
    })
    return mapped(kept, (key, part) => strip(part, value[key]))
  }
  return value
}

function mapped<T>(entries: readonly (readonly [string, T])[], change: (key: string, value: T) => unknown) {
  return Object.fromEntries(entries.map(([key, value]) => [key, change(key, value)]))
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
