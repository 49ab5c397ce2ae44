import type { Deck } from '../../deck/deck.ts'
import type { Problem } from '../../shared/problem.ts'
import { say } from '../../shared/progress.ts'
import { type ShownFinding, shownFindings } from './shown-findings.ts'

/** What is wrong with the deck of a preview at the moment. */
export interface FindingsDesk {
  /** As pages show it. */
  readonly shown: readonly ShownFinding[]
  /** Takes what was found now: says in the terminal what is new, and calls back when pages have something to change. */
  tell(problems: readonly Problem[], deck: Deck | undefined): void
}

/** @param change called with what pages show from now on */
export function findingsDesk(change: (shown: readonly ShownFinding[]) => void): FindingsDesk {
  let said = new Map<string, number>()
  let shown: readonly ShownFinding[] = []
  return {
    get shown() {
      return shown
    },
    tell(problems, deck) {
      const before = said
      said = new Map()
      const fresh = problems.filter((problem) => {
        const key = keyOf(problem)
        const count = (said.get(key) ?? 0) + 1
        said.set(key, count)
        return count > (before.get(key) ?? 0)
      })
      say.problems(fresh)
      if (problems.length === 0 && before.size > 0) say.line('✓ nothing is wrong any more')
      const next = shownFindings(problems, deck)
      if (JSON.stringify(next) === JSON.stringify(shown)) return
      shown = next
      change(shown)
    },
  }
}

/** A problem that moves to another line, with what is written above it, is the same. */
function keyOf({ severity, message, at }: Problem): string {
  return JSON.stringify([severity, message, at?.file])
}
