import type { EdgeStatus } from './schema.ts'

/** What stands on an edge of such a status, in pictures and their legends; the others differ by their lines. */
export const statusMarks: Readonly<Partial<Record<EdgeStatus, string>>> = { commentary: '†', contested: '?' }
