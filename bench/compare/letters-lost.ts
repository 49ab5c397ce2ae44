/**
 * The letters of a text that another one has not, in their order. How a page is divided into words and in which order
 * they are painted is the writer's affair, so letters are counted.
 */
export function lettersLost(text: string, other: string): string {
  const left = new Map<string, number>()
  for (const letter of lettersOf(other)) left.set(letter, (left.get(letter) ?? 0) + 1)
  return lettersOf(text)
    .filter((letter) => {
      const count = left.get(letter) ?? 0
      left.set(letter, count - 1)
      return count <= 0
    })
    .join('')
}

/** What can be seen of a text: no blanks, no controls, no signs of an icon font; ligatures are taken apart. */
function lettersOf(text: string): string[] {
  return [...text.normalize('NFKC').replaceAll(/[\s\p{C}]/gu, '')]
}
