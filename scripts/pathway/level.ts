/** How much of something there is, in order. Ordinal: `strong` is more than `present`, not twice as much. */
export const levels = ['none', 'weak', 'present', 'strong'] as const
export type Level = (typeof levels)[number]

/** Place of a level in the order: none 0, weak 1, present 2, strong 3. */
export function rank(level: Level): number {
  return levels.indexOf(level)
}

/** The level of a rank; ranks beyond the ends count as the ends. */
export function levelOfRank(rank: number): Level {
  return levels[Math.min(Math.max(rank, 0), levels.length - 1)] ?? 'none'
}
