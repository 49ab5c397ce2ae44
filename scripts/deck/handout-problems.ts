import { didYouMean } from '../shared/did-you-mean.ts'
import type { Problem } from '../shared/problem.ts'
import { findCitations } from '../sources/find-citations.ts'
import type { Deck } from './deck.ts'
import type { Frontmatter } from './frontmatter.ts'
import { pointsOnSlide } from './points-on-slide.ts'

/** What a deck asks for on its handout and does not have: slides, lists on them, works that it cites. */
export function handoutProblems(
  { handout, slides, citations }: Pick<Deck, 'handout' | 'slides' | 'citations'>,
  { positionOf }: Pick<Frontmatter, 'positionOf'>,
): Problem[] {
  if (!handout) return []
  const wrong = (key: string, message: string, hint: string): Problem => ({
    severity: 'error',
    message: `headmatter: handout.${key}: ${message}`,
    at: positionOf(['handout', key]),
    hint,
  })
  const { figure, takeaways, questions, reference, summary } = handout
  const problems: Problem[] = []
  for (const [key, no] of Object.entries({ figure, takeaways, questions })) {
    if (typeof no !== 'number') continue
    const slide = slides[no - 1]
    if (!slide)
      problems.push(wrong(key, `there is no slide ${no}`, `write a number from 1 to ${slides.length}`))
    else if (key !== 'figure' && pointsOnSlide(slide.content).length === 0)
      problems.push(
        wrong(
          key,
          `slide ${no} lists nothing`,
          'write the number of a slide with a list or a table, or the texts',
        ),
      )
  }
  if (reference !== undefined && findCitations(reference).length === 0)
    problems.push(
      wrong('reference', `${reference} is no citation`, "write a key of the bibliography, e.g. '@yue2025'"),
    )
  const cited = citations?.processor?.order ?? []
  for (const [key, texts] of Object.entries({ reference, summary, takeaways, questions })) {
    if (typeof texts === 'number' || texts === undefined) continue
    const keys = [texts]
      .flat()
      .flatMap(findCitations)
      .flatMap(({ works }) => works.map((work) => work.key))
    for (const unknown of keys.filter((work) => !cited.includes(work)))
      problems.push(
        wrong(
          key,
          `no slide cites ${unknown}`,
          didYouMean(unknown, cited) ?? 'cite it on a slide too, or in its notes',
        ),
      )
  }
  return problems
}
