/**
 * Whether A Title Is Written Like This. BibTeX titles often are, and styles count on sentence case; a title that is
 * written in sentence case has the capitals of its proper names, which must stay.
 */
export function isTitleCase(title: string): boolean {
  const outside = title.replace(/\{[^{}]*\}/g, ' ').replace(/\\[a-z]+/gi, ' ')
  const words = (outside.match(/\p{L}[\p{L}'’-]*/gu) ?? []).slice(1).filter((word) => word.length > 3)
  const capitals = words.filter((word) => /^\p{Lu}[^\p{Lu}]*$/u.test(word))
  return words.length > 2 && capitals.length >= words.length * 0.75
}
