import { type Document, LineCounter, parseDocument } from 'yaml'
import { plainWords } from '../shared/plain-words.ts'
import type { Problem } from '../shared/problem.ts'
import { inOrderOfText } from './in-order-of-text.ts'
import type { PlaceOf } from './place-of.ts'
import { citeWorks } from './reading/cite-works.ts'
import { duplicates } from './reading/duplicates.ts'
import { shapeProblems } from './reading/shape-problems.ts'
import { syntaxProblems } from './reading/syntax-problems.ts'
import { unknownIds } from './reading/unknown-ids.ts'
import { type YamlPlaces, yamlPlaces } from './reading/yaml-places.ts'
import { type Pathway, pathwayShape, type Works } from './schema.ts'

/** What was read from a model file. */
export interface Reading {
  /** The model, when there is no error among the problems. */
  readonly pathway?: Pathway
  /** In the order of the text; each has a line and a column. */
  readonly problems: readonly Problem[]
  readonly placeOf: PlaceOf
}

/** A text beyond these is refused before it takes long: characters, aliases of YAML, nodes, problems shown. */
const most = { characters: 5_000_000, aliases: 100, nodes: 20_000, problems: 100 }

/**
 * Reads a model file (YAML 1.2): its syntax, its shape, then whether every id it uses is there and no edge
 * or experiment is there twice. Never throws: what is wrong is among the problems.
 *
 * @param written lines may end as they do anywhere
 * @param file as messages name it
 * @param works of a bibliography; those that evidence cites become sources of the model
 */
export function readPathway(written: string, file: string, works: Works = {}): Reading {
  const text = written.replaceAll(/\r(?!\n)/g, '\n')
  const top = { file, line: 1, column: 1 }
  const placeOf: PlaceOf = () => top
  const refused = (message: string): Reading => ({
    problems: [{ severity: 'error', message, at: top }],
    placeOf,
  })
  if (text.includes('\0')) return refused('this file holds no text, and no model')
  if (text.length > most.characters) return refused('the file is longer than 5 million characters')
  try {
    const lines = new LineCounter()
    // Doubled keys are found with the places; warnings are problems, never printed by the parser.
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      uniqueKeys: false,
      logLevel: 'error',
    })
    const said = syntaxProblems(document, text, lines, file)
    if (document.errors.length) return { problems: inOrder(said), placeOf }
    const places = yamlPlaces(document, lines, file)
    const { pathway, problems } = readDocument(document, places, works)
    return { ...(pathway ? { pathway } : {}), problems: inOrder([...said, ...problems]), placeOf: places.of }
  } catch (error) {
    // The parser throws when aliases multiply, and when the nesting is beyond the call stack.
    return refused(`cannot be read as YAML: ${error instanceof Error ? error.message : error}`)
  }
}

function readDocument(
  document: Document.Parsed,
  places: YamlPlaces,
  works: Works,
): { pathway?: Pathway; problems: readonly Problem[] } {
  if (places.problems.length) return { problems: places.problems }
  const plain: unknown = document.toJS({ maxAliasCount: most.aliases })
  if (typeof plain !== 'object' || plain === null || Array.isArray(plain))
    return {
      problems: [
        { severity: 'error', message: `${sayWhole(plain)}, and no model`, hint: begins, at: places.of([]) },
      ],
    }
  if (countNodes(plain) > most.nodes)
    return { problems: [{ severity: 'error', message: 'more than 20,000 nodes', at: places.of(['nodes']) }] }
  const shaped = pathwayShape.safeParse(plain, { error: plainWords })
  if (!shaped.success)
    return {
      problems: shapeProblems(shaped.error.issues, {
        value: plain,
        shape: pathwayShape,
        places,
        whole: 'the model',
      }),
    }

  const pathway = citeWorks(shaped.data, works)
  const problems = [...unknownIds(pathway, places, works), ...duplicates(pathway, places)]
  return problems.length ? { problems } : { pathway, problems }
}

const begins = 'a model begins with the keys name, title and nodes; docs/pathways.md has a first one to copy'

function sayWhole(plain: unknown): string {
  return `this file holds ${plain === null ? 'nothing' : Array.isArray(plain) ? 'a list' : 'a text'}`
}

function countNodes(plain: unknown): number {
  const nodes = typeof plain === 'object' && plain && 'nodes' in plain ? plain.nodes : undefined
  return typeof nodes === 'object' && nodes ? Object.keys(nodes).length : 0
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(inOrderOfText)
  const shown = sorted.slice(0, most.problems)
  const last = shown.at(-1)
  if (!last || shown.length === sorted.length) return sorted
  const rest = sorted.length - shown.length
  return [
    ...shown,
    {
      ...last,
      severity: 'error',
      message: `and ${rest} more ${rest === 1 ? 'problem' : 'problems'}`,
      hint: undefined,
    },
  ]
}
