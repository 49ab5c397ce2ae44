/**
 * Words that are read aloud in a minute, by language, from S. Trauzettel-Klosinski and K. Dietz, Standardized
 * Assessment of Reading Performance: The New International Reading Speed Texts IReST, Invest. Ophthalmol. Vis. Sci.
 * 53 (2012) 5452-5461, https://doi.org/10.1167/iovs.11-8284: the same texts in each language.
 */
const readAloud: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
}

/** The mean of all languages in that work. */
const elsewhere = 184

/**
 * A talk is slower than that, for it is to be followed: English in 130 words a minute, of the 125 to 160 that lectures
 * have in S. Tauroza and D. Allison, Speech Rates in British English, Applied Linguistics 11 (1990) 90-105.
 */
const slower = 130 / 228

/**
 * Characters a minute, in writing that sets no spaces between words: what is usual for a talk in Mandarin, and for the
 * news in Japanese. Those texts are read aloud in 255 and 357.
 */
const characters = { zh: 240, ja: 300 }

/** How fast a language is spoken in a talk, in words a minute and, of Chinese and Japanese, characters a minute. */
export interface SpeakingRate {
  readonly words: number
  readonly characters: number
  /** Whether characters are what its texts are counted by. */
  readonly isByCharacters: boolean
}

/** @param language BCP 47 */
export function speakingRate(language: string): SpeakingRate {
  const [primary = ''] = language.toLowerCase().split('-')
  return {
    words: Math.round((readAloud[primary] ?? elsewhere) * slower),
    characters: primary === 'ja' ? characters.ja : characters.zh,
    isByCharacters: primary in characters,
  }
}

/** `130 words`, to be read in English. */
export function rateInWords({ words, characters, isByCharacters }: SpeakingRate): string {
  return isByCharacters ? `${characters} characters` : `${words} words`
}
