import { nearest } from './nearest.ts'

/** A hint that names what may have been meant; nothing when nothing is like it. */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  const like = nearest(word, known)
  return like.length ? `did you mean ${like.join(' or ')}?` : undefined
}
