import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import type { Problem } from '../shared/problem.ts'

/**
 * Shows code in a language that the highlighter does not know as plain text, and reports it; Slidev's build
 * would end.
 *
 * @param problems takes them while the slides are rendered
 */
export function plainLanguages(deck: Deck, problems: Problem[]): void {
  const { utils } = deck.slidev
  const { shiki } = utils
  const tolerant =
    <O extends { lang?: unknown }, R>(highlight: (code: string, options: O) => Promise<R>) =>
    async (code: string, options: O): Promise<R> => {
      try {
        return await highlight(code, options)
      } catch (error) {
        const [, language] = /^Language `(.*)` /.exec(error instanceof Error ? error.message : '') ?? []
        if (language === undefined || options.lang !== language) throw error
        const highlighter = await shiki.getSingletonHighlighter()
        problems.push(unknownLanguage(deck, language, code, highlighter.getBundledLanguages()))
        return highlight(code, { ...options, lang: 'text' })
      }
    }
  utils.shiki = {
    ...shiki,
    codeToHtml: tolerant(shiki.codeToHtml),
    codeToTokens: tolerant(shiki.codeToTokens),
  }
}

function unknownLanguage(
  deck: Deck,
  language: string,
  code: string,
  known: Readonly<Record<string, unknown>>,
): Problem {
  const fences = deck.slides.flatMap(({ fences }) => fences).filter(({ info }) => info.startsWith(language))
  const fence = fences.find((fence) => fence.code.trim() === code.trim()) ?? fences[0]
  return {
    severity: 'warning',
    message: `there is no highlighting for ${language}: the code is shown as plain text`,
    at: fence?.at ?? lineOf(deck, undefined, language),
    hint: didYouMean(language, Object.keys(known)) ?? 'write text for code in no language',
  }
}
