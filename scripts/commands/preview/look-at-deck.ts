import type { Deck } from '../../deck/deck.ts'
import { readDeck } from '../../deck/read-deck.ts'
import { findWebFonts, type WebFonts } from '../../deck/web-fonts.ts'
import type { DiagramRenderer } from '../../diagram/diagram-renderer.ts'
import { drawDiagrams } from '../../diagram/diagrams.ts'
import { inOrder } from '../../shared/in-order.ts'
import { asJudged } from '../../shared/judge.ts'
import { problemsOf } from '../../shared/last-net.ts'
import type { Problem } from '../../shared/problem.ts'
import { type Compiled, compiledProblems } from '../../talk/compiled.ts'
import { findingsBeforePrint } from '../findings.ts'
import type { TalkCompiler } from './compile-talk.ts'

/** A deck as it is now, and what is wrong with it. */
export interface Look {
  /** Nothing for a deck that cannot be read. */
  readonly deck: Deck | undefined
  readonly problems: readonly Problem[]
}

/** What a preview has to look at a deck with. */
interface Means {
  /** As it is shown; Slidev keeps its slides up to date. */
  readonly deck: Deck
  /** As it was read, before anything was changed in it for the preview. */
  readonly asRead: Deck
  readonly fonts: WebFonts
  readonly renderer: DiagramRenderer
  readonly compiled: Compiled
  readonly compiler: TalkCompiler
}

/** Looks at a deck again and again: reads it, compiles and draws what is new in it, and checks it as a build does. */
export function lookAtDeck(
  path: string,
  { deck: served, asRead, fonts, renderer, compiled, compiler }: Means,
): () => Promise<Look> {
  let last = asRead
  const { config } = asRead.slidev.data
  return async () => {
    try {
      const deck = await readDeck(path, 'dev', 'all', last)
      last = deck
      const { data } = deck.slidev
      const uncompiled = await compiler.compile(served)
      const asServed = { ...deck, slidev: { ...served.slidev, data } }
      const problems = await findingsBeforePrint(deck, {
        fonts: data.config === config ? fonts : findWebFonts(data.config.fonts, deck.root),
        drawn: await drawDiagrams(deck, renderer).problems(),
        compiled: compiledProblems(asServed, compiled),
      })
      const more = uncompiled(asServed).filter((problem) => !isKnown(problem, problems))
      return { deck, problems: asJudged(deck, inOrder([...problems, ...more])) }
    } catch (error) {
      return { deck: undefined, problems: problemsOf(error) }
    }
  }
}

/** What does not compile for a reason that is told already. */
function isKnown({ at }: Problem, problems: readonly Problem[]): boolean {
  return problems.some(
    (other) => other.severity === 'error' && other.at?.file === at?.file && other.at?.line === at?.line,
  )
}
