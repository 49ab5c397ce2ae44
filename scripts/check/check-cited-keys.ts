import type { Citations } from '../deck/citations.ts'
import { didYouMean } from '../shared/did-you-mean.ts'
import type { Problem } from '../shared/problem.ts'

/** What slides cite must be in the bibliography. */
export function checkCitedKeys({ places, processor, bibliography: { entries } }: Citations): Problem[] {
  return places.flatMap(({ citation: { works, isInText }, at }) =>
    works
      // Where nothing else is cited, a name with @ in running text is a name.
      .filter(({ key }) => !entries.has(key) && (processor || !isInText))
      .map(
        ({ key }): Problem => ({
          severity: isInText ? 'warning' : 'error',
          kind: 'unknown-citation',
          message: `there is no ${key} in the bibliography`,
          at,
          hint:
            didYouMean(key, [...entries.keys()]) ??
            (isInText
              ? `if it is no citation, write \\@${key}`
              : 'add it, e.g. by pathdeck cite add, or look up its key with pathdeck cite list'),
        }),
      ),
  )
}
