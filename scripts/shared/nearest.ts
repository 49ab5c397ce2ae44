/**
 * The words most like `word`, at most three, the likest first: what somebody may have meant who wrote it.
 * A word is like another when they share a beginning or differ in few letters, upper and lower case alike.
 */
export function nearest(word: string, known: Iterable<string>): string[] {
  const wanted = word.toLowerCase()
  const most = Math.max(1, Math.floor(word.length / 3))
  return [...new Set(known)]
    .map((name) => ({ name, distance: distanceBetween(wanted, name.toLowerCase(), most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name)
}

function distanceBetween(wanted: string, name: string, most: number): number {
  if (wanted.length > 2 && name.startsWith(wanted)) return 0
  if (Math.abs(wanted.length - name.length) > most) return Number.POSITIVE_INFINITY
  return editDistance(wanted, name)
}

/** Letters to insert, delete, replace or swap with the next, after Damerau (1964). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  let above: readonly number[] = []
  for (let i = 1; i <= from.length; i += 1) {
    const aboveThat = above
    above = row
    row = [i]
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]
      const swapped = isSwapped ? (aboveThat[j - 2] ?? 0) + 1 : replaced
      row.push(Math.min(replaced, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
  }
  return row[to.length] ?? 0
}
