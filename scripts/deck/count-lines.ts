const wide = String.raw`\p{Script=Han}\p{Script=Kana}\u3000-\u303f\uff00-\uffef`

/** What is kept on one line: a Chinese character, or what stands between blanks and hyphens. */
const piece = new RegExp(`[${wide}]|[^\\s${wide}-]+-?|-|\\s+`, 'gu')

/** Widths of characters in common typefaces, in sizes of letters. They are rather wide than narrow. */
const widths: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`[${wide}]`, 'u'), 1],
  [/[\s.,:;'’!|iljI]/, 0.28],
  [/[()[\]/tfr-]/, 0.36],
  [/[mwMW@%—…]/, 0.88],
  [/\p{Lu}|\p{N}/u, 0.63],
  [/./su, 0.55],
]

/** Widths of the characters that were met: a list of references has few, and thousands of times. */
const metWidths = new Map<string, number>()

/**
 * About how many lines a text needs where it is not hyphenated; too long a word is broken anywhere.
 *
 * @param perLine what a line holds, in sizes of letters
 * @param indent what all lines but the first are set in, likewise
 */
export function countLines(text: string, perLine: number, indent: number): number {
  const next = perLine - indent
  let lines = 1
  let left = perLine
  for (const [found] of text.trim().matchAll(piece)) {
    const width = widthOf(found)
    if (width > left && found.trim()) {
      // What is longer than a line begins a line as well, and goes on for as many as it takes.
      const rest = lines === 1 && left === perLine ? width - left : width
      const more = Math.ceil(rest / next)
      lines += more
      left = more * next - rest
    } else left -= width
  }
  return lines
}

function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += widthOfCharacter(character)
  return width
}

function widthOfCharacter(character: string): number {
  const known = metWidths.get(character)
  if (known !== undefined) return known
  const width = widths.find(([kind]) => kind.test(character))?.[1] ?? 0
  metWidths.set(character, width)
  return width
}
