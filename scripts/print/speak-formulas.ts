import speech from 'speech-rule-engine'

/** The engine's languages; https://github.com/Speech-Rule-Engine/speech-rule-engine names them. */
const languages = ['af', 'ca', 'da', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ko', 'nb', 'nn', 'sv']

const spoken = new Map<string, string>()

/**
 * Says formulas in words, for readers who listen: ClearSpeak rules of the Speech Rule Engine, which MathJax
 * uses too.
 *
 * @param formulas MathML
 * @param language BCP 47 tag of the talk; English words where the engine does not know the language
 */
export async function speakFormulas(formulas: readonly string[], language: string): Promise<string[]> {
  if (formulas.length === 0) return []
  const locale = languages.find((known) => known === language.split('-')[0]) ?? 'en'
  await speech.setupEngine({ locale, domain: 'clearspeak', modality: 'speech' })
  await speech.engineReady()
  return formulas.map((mathml) => {
    const before = spoken.get(mathml)
    if (before !== undefined) return before
    // The TeX source, which KaTeX keeps beside the formula, is not part of what is said.
    const words = speech.toSpeech(mathml.replace(/<annotation[\s\S]*?<\/annotation>/g, ''))
    spoken.set(mathml, words)
    return words
  })
}
