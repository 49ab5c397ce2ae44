import type { Scanner } from './scanner.ts'

/** Brackets around a node's label, the longer ones first, and what may close them. */
const shapes: readonly (readonly [RegExp, RegExp])[] = [
  [/\(\(\(/y, /\)\)\)/y],
  [/\(\(/y, /\)\)/y],
  [/\(\[/y, /\]\)/y],
  [/\(/y, /\)/y],
  [/\[\[/y, /\]\]/y],
  [/\[\(/y, /\)\]/y],
  [/\[[/\\]/y, /[/\\]\]/y],
  [/\[/y, /\]/y],
  [/\{\{/y, /\}\}/y],
  [/\{/y, /\}/y],
  [/>/y, /\]/y],
]

/** Takes a label in whatever brackets; `undefined` when there are none, `false` when they are not closed. */
export function takeLabel(scanner: Scanner): string | undefined | false {
  const shape = shapes.find(([open]) => scanner.take(open))
  if (!shape) return undefined
  const [, close] = shape
  const quoted = scanner.take(/\s*"([^"]*)"\s*/y)
  if (quoted) return scanner.take(close) ? unescapeLabel(quoted[1] ?? '') : false
  let label = ''
  while (!scanner.take(close)) {
    const [character] = scanner.take(/[^\n]/y) ?? []
    if (character === undefined) return false
    label += character
  }
  return unescapeLabel(label.trim())
}

const named: Readonly<Record<string, string>> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: ' ',
}

/** What no file of text holds. */
const noText = /\p{Cs}|[^\P{Cc}\t\n]/u

/** The text of a label: Mermaid's entities (`#quot;`, `#35;`) and line breaks resolved. */
export function unescapeLabel(label: string): string {
  return label
    .replace(/^`([\s\S]*)`$/, '$1')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/#(?:(\d{1,7})|([a-z]+));/g, (whole, number?: string, name = '') => {
      if (number === undefined) return (Object.hasOwn(named, name) && named[name]) || whole
      const character = Number(number) <= 0x10ffff ? String.fromCodePoint(Number(number)) : undefined
      return character === undefined || noText.test(character) ? whole : character
    })
}

/**
 * A text as a quoted label holds it. Where labels are drawn as SVG text, Mermaid resolves `#lt;` and `#gt;` alone:
 * the others are used only where there is no way without.
 */
export function escapeLabel(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]/gu, '\uFFFD')
    .replace(/#(?=\w+;)/g, '#35;')
    .replace(/^`/, '#96;')
    .replace(/&(?=#?\w+;)/g, '#amp;')
    .replaceAll('"', '#quot;')
    .replaceAll('<', '#lt;')
    .replaceAll('>', '#gt;')
    .replaceAll('\n', '<br/>')
}
