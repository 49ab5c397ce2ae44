import { createRequire } from 'node:module'
import { setImmediate } from 'node:timers/promises'
import { z } from 'zod'
import { cached } from '../shared/cached.ts'

/** The engine's languages; https://github.com/Speech-Rule-Engine/speech-rule-engine names them. */
const languages = ['af', 'ca', 'da', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ko', 'nb', 'nn', 'sv']

const { version } = z
  .object({ version: z.string() })
  .parse(createRequire(import.meta.url)('speech-rule-engine/package.json'))

/** The rules that it says them by. */
const rules = { domain: 'clearspeak', modality: 'speech' }

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
    const formula = asWritten(mathml)
    const key = `${locale} ${formula}`
    const saying = spoken.get(key) ?? say(formula, locale)
    spoken.set(key, saying)
    words.push(await saying)
  }
  return words
}

/** A page writes some signs of a formula otherwise than the text that the page came from: here they are alike. */
function asWritten(mathml: string): string {
  return mathml
    .replace(/<(\w+)((?:\s[^<>]*?)?)\s*\/>/g, '<$1$2></$1>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&nbsp;', '\u00A0')
}

function say(mathml: string, locale: string): Promise<string> {
  return cached(
    'formulas',
    { mathml, locale, rules, version },
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
  await engine.setupEngine({ locale, ...rules })
  await engine.engineReady()
  await setImmediate()
  return engine.toSpeech(mathml.replace(/<annotation\b[\s\S]*?<\/annotation>/g, ''))
}
