/**
 * Finds the one slide of many that makes trouble, by halves.
 *
 * @param count number of slides
 * @param hasTrouble whether there is trouble when only these slides are shown, counted from 1
 * @returns undefined when no slide makes trouble by itself
 */
export async function findSlide(
  count: number,
  hasTrouble: (first: number, last: number) => Promise<boolean>,
): Promise<number | undefined> {
  let first = 1
  let last = count
  while (first < last) {
    const middle = Math.floor((first + last) / 2)
    if (await hasTrouble(first, middle)) last = middle
    else first = middle + 1
  }
  return first === last && (await hasTrouble(first, first)) ? first : undefined
}
