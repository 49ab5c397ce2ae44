import { createRequire } from 'node:module'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { cached } from '../shared/cached.ts'

/** The engine's languages; https://github.com/Speech-Rule-Engine/speech-rule-engine names them. */
const languages = ['af', 'ca', 'da', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ko', 'nb', 'nn', 'sv']

const { version } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('speech-rule-engine/package.json'))

const spoken = new Map<string, Promise<string>>()

/**
 * Says formulas in words, for readers who listen: ClearSpeak rules of the Speech Rule Engine, which MathJax
 * uses too. Between two formulas other work has its turn, for each takes some milliseconds.
 *
 * @param formulas MathML
 * @param language BCP 47 tag of the talk; English words where the engine does not know the language
 */
export async function speakFormulas(formulas: readonly string[], language: string): Promise<string[]> {
  const locale = languages.find((known) => known === language.split('-')[0]) ?? 'en'
  const words: string[] = []
  for (const mathml of formulas) {
    const key = `${locale} ${source(mathml) ?? mathml}`
    const saying = spoken.get(key) ?? say(mathml, locale)
    spoken.set(key, saying)
    words.push(await saying)
  }
  return words
}

/** The TeX of a formula, which KaTeX keeps beside it: the same in a page and in the text the page came from. */
function source(mathml: string): string | undefined {
  return /<annotation\b[^>]*>([\s\S]*?)<\/annotation>/
    .exec(mathml)?.[1]
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
}

function say(mathml: string, locale: string): Promise<string> {
  return cached(
    'formulas',
    { mathml, locale, version },
    {
      read: (bytes) => bytes.toString('utf8') || undefined,
      make: () => speak(mathml, locale),
      write: (words) => words,
    },
  )
}

/** Loads the engine when the first formula is to be said. */
async function speak(mathml: string, locale: string): Promise<string> {
  const { default: engine } = await import('speech-rule-engine')
  await engine.setupEngine({ locale, domain: 'clearspeak', modality: 'speech' })
  await engine.engineReady()
  await setImmediate()
  return engine.toSpeech(mathml.replace(/<annotation\b[\s\S]*?<\/annotation>/g, ''))
}
