import { z } from 'zod'
import { jsonText } from './json-text.ts'

/** An entry to be written, as CSL-JSON has it. */
export type NewEntry = Readonly<Record<string, unknown>> & { readonly id: string }

const keyed = z.object({ id: z.coerce.string() })

/**
 * Puts entries into a bibliography in CSL-JSON, which is sorted by key then. The entries that are there keep every
 * character.
 *
 * @param text of the bibliography, a JSON list; a new one when it is empty
 */
export function insertEntries(text: string, entries: readonly NewEntry[]): string {
  const elements = [
    ...elementsOf(text).map((element) => ({ key: keyed.parse(JSON.parse(element)).id, element })),
    ...entries.map((entry) => ({ key: entry.id, element: jsonText(entry, '  ') })),
  ]
  elements.sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
  return `[\n${elements.map(({ element }) => `  ${element}`).join(',\n')}\n]\n`
}

/** The texts of the elements of a JSON list, which is known to be one. */
function elementsOf(text: string): string[] {
  const elements: string[] = []
  let depth = 0
  let start = 0
  const end = (index: number) => {
    elements.push(text.slice(start, index).trim())
    start = index + 1
  }
  for (const { 0: mark, index } of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},]/g)) {
    if (mark === '[' || mark === '{') {
      depth += 1
      if (depth === 1) start = index + 1
    } else if (mark === ']' || mark === '}') {
      depth -= 1
      if (depth === 0) end(index)
    } else if (mark === ',' && depth === 1) end(index)
  }
  return elements.filter(Boolean)
}
