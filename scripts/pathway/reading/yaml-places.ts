import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type LineCounter,
  type Pair,
  visit,
  type YAMLMap,
} from 'yaml'
import type { Position, Problem } from '../../shared/problem.ts'
import type { Path } from '../place-of.ts'

/** Finds the values of a YAML document in its text. */
export interface YamlPlaces {
  /** Place of a value: a scalar's own, else that of its key; the nearest around it when it is not there. */
  of(path: Path): Position
  /** Place of the key that a path ends with. */
  ofKey(path: Path): Position
  has(path: Path): boolean
  /** What syntax allows and a model cannot hold: doubled keys, the key `__proto__`, aliases of nothing. */
  readonly problems: readonly Problem[]
}

/**
 * @param document read with the same line counter
 * @param file as messages name it
 */
export function yamlPlaces(document: Document.Parsed, lines: LineCounter, file: string): YamlPlaces {
  const place = (node: unknown): Position | undefined => {
    const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
    const start: unknown = Array.isArray(range) ? range[0] : undefined
    if (typeof start !== 'number') return undefined
    const { line, col } = lines.linePos(start)
    return { file, line, column: col }
  }
  const { pairs, wrong } = index(document)

  const walk = (path: Path) => {
    let node: unknown = document.contents
    let key: Position = place(node) ?? { file, line: 1, column: 1 }
    let value = key
    for (const step of path) {
      const around = isAlias(node) ? node.resolve(document) : node
      const pair = isMap(around) ? pairs.get(around)?.get(String(step)) : undefined
      const item: unknown = isSeq(around) ? around.items[Number(step)] : undefined
      if (!pair && !item) return { key, value, whole: false }
      node = pair ? pair.value : item
      key = place(pair ? pair.key : item) ?? key
      value = isScalar(node) ? (place(node) ?? key) : key
    }
    return { key, value, whole: true }
  }
  return {
    of: (path) => walk(path).value,
    ofKey: (path) => walk(path).key,
    has: (path) => walk(path).whole,
    problems: wrong.map(({ node, ...said }) => ({ severity: 'error', ...said, at: place(node) })),
  }
}

type Pairs = ReadonlyMap<string, Pair>

/** One pass over the document; the search for doubled keys in `yaml` itself takes quadratic time. */
function index(document: Document.Parsed) {
  const pairs = new Map<YAMLMap, Pairs>()
  const wrong: { message: string; node: unknown; hint?: string }[] = []
  const anchors = new Set<string>()
  visit(document, (_, node) => {
    if (isNode(node) && node.anchor) anchors.add(node.anchor)
    if (isAlias(node) && !anchors.has(node.source))
      wrong.push({
        message: `*${node.source} stands for nothing: there is no &${node.source} before it`,
        node,
        hint: 'a text that begins with * stands in quotes',
      })
    if (!isMap(node)) return
    const byKey = new Map<string, Pair>()
    for (const pair of node.items) {
      const key = keyText(pair.key)
      if (isCollection(pair.key))
        wrong.push({
          message: 'braces or brackets stand in place of a key',
          node: pair.key,
          hint: 'there are too many of them',
        })
      if (byKey.has(key))
        wrong.push({ message: `the key "${key}" is there twice`, node: pair.key, hint: 'keep one of them' })
      if (key === '__proto__') wrong.push({ message: 'no key may be called __proto__', node: pair.key })
      byKey.set(key, pair)
    }
    pairs.set(node, byKey)
  })
  return { pairs, wrong }
}

function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value ?? '') : String(key)
}
