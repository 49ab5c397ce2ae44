import type { Deck } from '../deck/deck.ts'

/** Code in a language that the highlighter does not know. */
export interface UnknownCode {
  readonly language: string
  readonly code: string
  /** The languages that it does know. */
  readonly known: readonly string[]
}

/**
 * Shows code in a language that the highlighter does not know as plain text; Slidev's build would end.
 *
 * @param found takes such code while the slides are rendered
 */
export function plainLanguages({ slidev: { utils } }: Pick<Deck, 'slidev'>, found: UnknownCode[]): void {
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
        found.push({ language, code, known: Object.keys(highlighter.getBundledLanguages()) })
        return highlight(code, { ...options, lang: 'text' })
      }
    }
  utils.shiki = {
    ...shiki,
    codeToHtml: tolerant(shiki.codeToHtml),
    codeToTokens: tolerant(shiki.codeToTokens),
  }
}
