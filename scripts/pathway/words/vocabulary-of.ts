import { english } from './en.ts'
import type { Vocabulary } from './vocabulary.ts'
import { chinese } from './zh.ts'

/** The vocabulary of a language; languages that have none get the English one. */
export function vocabularyOf(language: string): Vocabulary {
  return language.split('-')[0] === 'zh' ? chinese : english
}
