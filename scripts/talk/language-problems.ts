import type { Deck } from '../deck/deck.ts'
import { lineOf } from '../deck/line-of.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import type { Problem } from '../shared/problem.ts'
import type { UnknownCode } from './plain-languages.ts'

/** Code that is shown as plain text, each where it stands. What was mended since it was found is left out. */
export function languageProblems(deck: Deck, found: readonly UnknownCode[]): Problem[] {
  return found
    .filter(({ language }) => deck.slides.some(({ source }) => source.includes(language)))
    .map(({ language, code, known }) => {
      const fences = deck.slides
        .flatMap(({ fences }) => fences)
        .filter(({ info }) => info.startsWith(language))
      const fence = fences.find((fence) => fence.code.trim() === code.trim()) ?? fences[0]
      return {
        severity: 'warning',
        message: `there is no highlighting for ${language}: the code is shown as plain text`,
        at: fence?.at ?? lineOf(deck, undefined, language),
        hint: didYouMean(language, known) ?? 'write text for code in no language',
      }
    })
}
