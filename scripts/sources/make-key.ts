import { z } from 'zod'
import { lettersOf } from './letters-of.ts'

const shape = z.object({
  author: z.array(z.object({ family: z.string().optional(), literal: z.string().optional() })).optional(),
  title: z.string().optional(),
  issued: z.object({ 'date-parts': z.array(z.array(z.number())).optional() }).optional(),
})

/**
 * A citation key for a work: the first author's family name, or the title's first word, and the year; with a letter
 * behind it where that key is used.
 *
 * @param value the work in the terms of CSL-JSON
 */
export function makeKey(value: unknown, used: ReadonlySet<unknown>): string {
  const { data = {} } = shape.safeParse(value)
  const [author] = data.author ?? []
  const name =
    author?.family ?? author?.literal ?? data.title?.split(' ').find((word) => word.length > 3) ?? 'work'
  const letters = name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  const key = `${letters || 'work'}${data.issued?.['date-parts']?.[0]?.[0] ?? ''}`
  if (!used.has(key)) return key
  for (let count = 0; ; count += 1) {
    const other = key + lettersOf(count)
    if (!used.has(other)) return other
  }
}
