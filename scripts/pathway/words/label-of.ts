import type { Words } from '../schema.ts'

/** A text in a language (`zh-CN` takes `zh` as well), else in English, else in the first language it has. */
export function labelOf(words: Words, language: string): string {
  const [primary = ''] = language.split('-')
  const known = new Map(Object.entries(words))
  return known.get(language) ?? known.get(primary) ?? known.get('en') ?? Object.values(words)[0] ?? ''
}
