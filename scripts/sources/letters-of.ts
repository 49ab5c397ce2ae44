/** A letter, or several, for a number from 0: a, b, … z, aa, ab, … */
export function lettersOf(count: number): string {
  const last = String.fromCharCode(97 + (count % 26))
  return count < 26 ? last : lettersOf(Math.floor(count / 26) - 1) + last
}
