import type { Deck } from './deck.ts'

/** The numbers of the slides that have a name in their address, by that name. */
export function routeAliases({ slidev }: Pick<Deck, 'slidev'>): Map<string, number> {
  return new Map(
    slidev.data.slides.flatMap(({ frontmatter: { routeAlias }, index }) =>
      // What else stands there is told where frontmatter is checked.
      typeof routeAlias === 'string' || typeof routeAlias === 'number'
        ? [[String(routeAlias), index + 1] as const]
        : [],
    ),
  )
}
