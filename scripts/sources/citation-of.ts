import type { Citation } from './find-citations.ts'

/** A citation of a work, and of nothing in particular in it. */
export function citationOf(key: string): Citation {
  const work = { key, prefix: '', locator: '', suffix: '', isAuthorSuppressed: false }
  return { works: [work], isInText: false, start: 0, end: 0 }
}
