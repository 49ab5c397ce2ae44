/** A label in a column of labels. */
interface Label {
  /** Where its middle would best be. */
  readonly at: number
  readonly high: number
}

/**
 * Where labels of a column stand so that none lies on another: those that would are piled up, around the middle of
 * where they would best be.
 *
 * Sent to the browser as text: sees its argument, and nothing of this file.
 *
 * @param labels from the top
 * @returns the middle of each
 */
export function spreadLabels(labels: readonly Label[]): number[] {
  const piles: { labels: Label[]; middle: number; high: number }[] = []
  for (const label of labels) {
    let pile = { labels: [label], middle: label.at, high: label.high }
    for (
      let last = piles.at(-1);
      last && last.middle + last.high / 2 > pile.middle - pile.high / 2;
      last = piles.at(-1)
    ) {
      piles.pop()
      const [some, more] = [last.labels.length, pile.labels.length]
      pile = {
        labels: [...last.labels, ...pile.labels],
        middle: (last.middle * some + pile.middle * more) / (some + more),
        high: last.high + pile.high,
      }
    }
    piles.push(pile)
  }
  return piles.flatMap((pile) => {
    let bottom = pile.middle - pile.high / 2
    return pile.labels.map(({ high }) => {
      bottom += high
      return bottom - high / 2
    })
  })
}
