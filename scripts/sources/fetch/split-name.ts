import type { CslName } from '../csl-item.ts'

const group = /\b(collaboration|consortium|team|group|project|network|initiative)\b/i

/**
 * Splits a name that is written in one: the family name is the last word, with the particles before it (`van der
 * Maaten`). A group, and a single word, stay whole.
 */
export function splitName(name: string): CslName {
  const words = name.trim().split(/\s+/)
  if (words.length < 2 || group.test(name)) return { literal: words.join(' ') }
  const suffix = /^(jr|sr)\.?$|^[iv]{2,3}$/i.test(words.at(-1) ?? '') ? words.pop() : undefined
  let start = words.length - 1
  while (start > 1 && /^\p{Ll}/u.test(words[start - 1] ?? '')) start -= 1
  const parts = { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') }
  return suffix === undefined ? parts : { ...parts, suffix }
}
