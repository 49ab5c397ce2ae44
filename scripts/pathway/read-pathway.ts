import { type Document, LineCounter, parseDocument } from 'yaml'
import type { Finding, PlaceOf } from './finding.ts'
import { duplicates } from './reading/duplicates.ts'
import { shapeFindings } from './reading/shape-findings.ts'
import { unknownIds } from './reading/unknown-ids.ts'
import { type YamlPlaces, yamlPlaces } from './reading/yaml-places.ts'
import { type Pathway, pathwayShape } from './schema.ts'

/** What was read from a model file. */
export interface Reading {
  /** The model, when there is no error among the findings. */
  readonly pathway?: Pathway
  /** In the order of the text; each has a line and a column. */
  readonly findings: readonly Finding[]
  readonly placeOf: PlaceOf
}

/** A text beyond these is refused before it takes long: characters, aliases of YAML, nodes, findings shown. */
const most = { characters: 5_000_000, aliases: 100, nodes: 20_000, findings: 100 }

const top = { line: 1, column: 1 }

/**
 * Reads a model file (YAML 1.2): its syntax, its shape, then whether every id it uses is there and no edge
 * or experiment is there twice. Never throws: what is wrong is among the findings.
 */
export function readPathway(text: string): Reading {
  const placeOf: PlaceOf = () => top
  const refused = (message: string): Reading => ({
    findings: [{ severity: 'error', message, ...top }],
    placeOf,
  })
  if (text.length > most.characters) return refused('the file is longer than 5 million characters')
  try {
    const lines = new LineCounter()
    // Doubled keys are found with the places; warnings are findings, never printed by the parser.
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    })
    const said = syntaxFindings(document, lines)
    if (document.errors.length) return { findings: inOrder(said), placeOf }
    const places = yamlPlaces(document, lines)
    const { pathway, findings } = readDocument(document, places)
    return { ...(pathway ? { pathway } : {}), findings: inOrder([...said, ...findings]), placeOf: places.of }
  } catch (error) {
    // The parser throws when aliases multiply, and when the nesting is beyond the call stack.
    return refused(`cannot be read as YAML: ${error instanceof Error ? error.message : error}`)
  }
}

function syntaxFindings({ errors, warnings }: Document.Parsed, lines: LineCounter): Finding[] {
  // What follows on a nesting beyond the call stack is its consequence.
  const exhausted = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  return (exhausted ? [exhausted] : [...errors, ...warnings]).map(({ name, message, pos }) => {
    const { line, col } = lines.linePos(pos[0])
    return {
      severity: name === 'YAMLWarning' ? 'warning' : 'error',
      message: exhausted ? 'nested too deeply' : message,
      line,
      column: col,
    }
  })
}

function readDocument(
  document: Document.Parsed,
  places: YamlPlaces,
): { pathway?: Pathway; findings: readonly Finding[] } {
  if (places.faults.length) return { findings: places.faults }
  const plain: unknown = document.toJS({ maxAliasCount: most.aliases })
  if (countNodes(plain) > most.nodes)
    return { findings: [{ severity: 'error', message: 'more than 20,000 nodes', ...places.of(['nodes']) }] }
  const shaped = pathwayShape.safeParse(plain)
  if (!shaped.success) return { findings: shapeFindings(shaped.error.issues, places) }

  const pathway = shaped.data
  const findings = [...unknownIds(pathway, places), ...duplicates(pathway, places)]
  return findings.length ? { findings } : { pathway, findings }
}

function countNodes(plain: unknown): number {
  const nodes = typeof plain === 'object' && plain && 'nodes' in plain ? plain.nodes : undefined
  return typeof nodes === 'object' && nodes ? Object.keys(nodes).length : 0
}

function inOrder(findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort(
    (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  )
  const shown = sorted.slice(0, most.findings)
  const last = shown.at(-1)
  if (!last || shown.length === sorted.length) return sorted
  const rest = sorted.length - shown.length
  return [...shown, { ...last, severity: 'error', message: `and ${rest} more findings`, hint: undefined }]
}
