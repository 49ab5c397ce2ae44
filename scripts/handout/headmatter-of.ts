import { z } from 'zod'
import type { Deck } from '../deck/deck.ts'

const shape = z.object({
  info: z.string().optional().catch(undefined),
  date: z
    .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.coerce.string()])
    .optional()
    .catch(undefined),
})

/** What a deck says of itself, as it is written: `info` in Markdown, and the date of the talk. */
export function headmatterOf({ slidev }: Pick<Deck, 'slidev'>): z.infer<typeof shape> {
  return shape.parse(slidev.data.headmatter)
}
