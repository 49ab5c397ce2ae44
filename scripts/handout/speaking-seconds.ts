import { speakingRate } from './speaking-rate.ts'

/** Of writing that sets no spaces between words. */
const character = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/**
 * How long it takes to say a text to an audience, in seconds.
 *
 * @param language BCP 47
 */
export function speakingSeconds(text: string, language: string): number {
  const rate = speakingRate(language)
  const characters = text.match(character)?.length ?? 0
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text.replace(character, ' '))
  const words = [...segments].filter(({ isWordLike }) => isWordLike).length
  return (characters / rate.characters + words / rate.words) * 60
}
