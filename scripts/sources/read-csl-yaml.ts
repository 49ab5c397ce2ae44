import { LineCounter, parseDocument } from 'yaml'
import { yamlPlaces } from '../pathway/reading/yaml-places.ts'
import type { Problem } from '../shared/problem.ts'
import type { Drafts } from './draft.ts'
import { listOfItems } from './list-of-items.ts'

/** Aliases that multiply could fill the memory. */
const mostAliases = 100

/** Reads CSL-YAML: a list of entries, or `references:` with that list, as Pandoc writes it. */
export function readCslYaml(text: string, file: string): Drafts {
  const none = (problems: readonly Problem[]): Drafts => ({ drafts: [], problems })
  try {
    const lines = new LineCounter()
    const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, logLevel: 'error' } as const
    const document = parseDocument(withoutFences(text), options)
    const [first] = [...document.errors, ...document.warnings]
    if (first) {
      const { line, col } = lines.linePos(first.pos[0])
      const message = first.code === 'RESOURCE_EXHAUSTION' ? 'nested too deeply' : first.message
      return none([{ severity: 'error', message, at: { file, line, column: col } }])
    }
    const places = yamlPlaces(document, lines, file)
    if (places.problems.length) return none(places.problems)
    const value: unknown = document.toJS({ maxAliasCount: mostAliases })
    return listOfItems(value, places.of)
  } catch (error) {
    // The parser throws when aliases multiply, and when the nesting is beyond the call stack.
    const message = `cannot be read as YAML: ${error instanceof Error ? error.message : error}`
    return none([{ severity: 'error', message, at: { file, line: 1 } }])
  }
}

/** Pandoc puts a bibliography between `---` lines, as it does a document's metadata; its end is no second document. */
function withoutFences(text: string): string {
  return text.replace(/^(---[ \t]*\n[\s\S]*?\n)(?:---|\.\.\.)[ \t]*\n?\s*$/, '$1')
}
