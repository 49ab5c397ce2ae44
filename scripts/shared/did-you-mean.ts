import { nearest } from './nearest.ts'

/** A hint that names what may have been meant; nothing when nothing is like it. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  return suggested(nearest(word, known))
}

/** A hint that names what was found to be like it; nothing when nothing was. */
export function suggested(like: readonly string[]): string | undefined {
  return like.length ? `did you mean ${like.join(' or ')}?` : undefined
}
