import { createRequire } from 'node:module'
import { z } from 'zod'
import { cached } from '../shared/cached.ts'

/** The engine's languages; https://github.com/Speech-Rule-Engine/speech-rule-engine names them. */
const languages = ['af', 'ca', 'da', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ko', 'nb', 'nn', 'sv']

const { version } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('speech-rule-engine/package.json'))

/**
 * Says formulas in words, for readers who listen: ClearSpeak rules of the Speech Rule Engine, which MathJax
 * uses too.
 *
 * @param formulas MathML
 * @param language BCP 47 tag of the talk; English words where the engine does not know the language
 */
export async function speakFormulas(formulas: readonly string[], language: string): Promise<string[]> {
  const locale = languages.find((known) => known === language.split('-')[0]) ?? 'en'
  return Promise.all(
    formulas.map((mathml) =>
      cached(
        'formulas',
        { mathml, locale, version },
        {
          read: (bytes) => bytes.toString('utf8') || undefined,
          make: () => speak(mathml, locale),
          write: (words) => words,
        },
      ),
    ),
  )
}

/** Loads the engine when the first formula is to be said. */
async function speak(mathml: string, locale: string): Promise<string> {
  const { default: engine } = await import('speech-rule-engine')
  await engine.setupEngine({ locale, domain: 'clearspeak', modality: 'speech' })
  await engine.engineReady()
  // The TeX source, which KaTeX keeps beside the formula, is not part of what is said.
  return engine.toSpeech(mathml.replace(/<annotation\b[\s\S]*?<\/annotation>/g, ''))
}
