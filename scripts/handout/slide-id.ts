/** What leads to a slide of a handout. */
export function slideId(no: number): string {
  return `handout-${no}`
}
