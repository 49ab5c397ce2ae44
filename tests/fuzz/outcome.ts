import { z } from 'zod'

/** What came of a broken deck. */
export const outcomeShape = z.discriminatedUnion('kind', [
  /** It was built; `missing` are the words of its slides that are not in the PDF. */
  z.object({ kind: z.literal('built'), missing: z.array(z.string()) }),
  /** It was refused; `placeless` are the errors without a file and a line. */
  z.object({ kind: z.literal('refused'), placeless: z.array(z.string()) }),
  /** Something else was thrown. */
  z.object({ kind: z.literal('threw'), stack: z.string() }),
])
export type Outcome = z.infer<typeof outcomeShape>
