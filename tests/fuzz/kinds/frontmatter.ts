import { deckOf, type Kind, plainSlides, plainWords } from '../broken-deck.ts'
import { oddValues } from './odd-values.ts'

const keys = [
  'layout',
  'class',
  'background',
  'image',
  'title',
  'level',
  'zoom',
  'clicks',
  'transition',
  'routeAlias',
  'hideInToc',
  'preload',
  'dragPos',
  'overflow',
  'backgroundSize',
  'url',
  'mdc',
  'name',
  'clicksStart',
  'unknownKey',
] as const

/** A value of a wrong type at the head of a slide. */
export const frontmatter: Kind = (random) => {
  const [first, second, third] = plainSlides
  const lines = Array.from(
    { length: 1 + random.int(2) },
    () => `${random.pick(keys)}: ${random.pick(oddValues)}`,
  )
  return {
    content: deckOf(first, `${second}\n\n---\n${lines.join('\n')}\n---\n\n${third}`),
    shows: plainWords,
  }
}
