import { edgeStatuses, edgeTypes, nodeKinds } from '../../pathway/model-terms.ts'
import { most, refuse } from '../bounds.ts'
import { Draft, type DraftEdge } from '../draft.ts'
import type { ReadModel } from '../format.ts'
import { typeOfRelation } from '../relation-words.ts'
import { takeLabel, unescapeLabel } from './mermaid-labels.ts'
import { type Link, takeLink } from './mermaid-links.ts'
import { Scanner } from './scanner.ts'

type Drawn = Partial<DraftEdge> & { from: string; to: string; readonly arrow: string; readonly line: number }

const arrows =
  'arrows are --> (stimulates), --x (inhibits), -.-x (no effect); class <edge id> requires names others'

/**
 * Reads a Mermaid flowchart: nodes with labels, chains of edges, their ids and labels, classes, subgraphs. A class
 * that is a kind, an edge type or a status is taken as one; a subgraph is a region; the looks are left out.
 */
export function readMermaid(text: string, file: string): ReadModel {
  const refused = refuse(text, file)
  if (refused) return { problems: [refused] }
  return new Reader(text, file).read()
}

class Reader {
  readonly #scanner: Scanner
  readonly #draft: Draft
  readonly #edges: Drawn[] = []
  readonly #byId = new Map<string, Drawn[]>()
  readonly #regions: string[] = []

  constructor(text: string, file: string) {
    this.#draft = new Draft(file)
    this.#scanner = new Scanner(text)
  }

  read(): ReadModel {
    const front = this.#take(/\s*---[ \t]*\r?\n([\s\S]*?)\n---[ \t]*(?=\r?\n|$)/y)
    const title = /^title:\s*(.+)$/m
      .exec(front?.[1] ?? '')?.[1]
      ?.trim()
      .replace(/^(["'])(.*)\1$/, '$2')
    this.#skip()
    if (
      !this.#take(/(?:flowchart(?:-elk)?|graph)\b(?:[ \t]+(?:TB|TD|BT|RL|LR|[<>^v]))?[ \t]*(?=[\r\n;]|%%|$)/y)
    ) {
      const found = this.#take(/[^\s;]*/y)?.[0]
      this.#draft.fail(
        `${found || 'this'} does not begin a flowchart`,
        this.#line,
        'only flowcharts are read',
      )
      return this.#draft.finish()
    }
    for (this.#skip(); !this.#scanner.isAtEnd && !this.#draft.isHopeless; this.#skip()) this.#statement()
    if (this.#regions.length) this.#draft.fail('a subgraph has no end', this.#line)
    for (const edge of this.#edges) this.#add(edge)
    return this.#draft.finish(title)
  }

  get #line(): number {
    return this.#scanner.line
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    return this.#scanner.take(pattern)
  }

  #skip(): void {
    this.#take(/(?:[\s;]+|%%[^\n]*)*/y)
  }

  #statement(): void {
    const looks = this.#take(/(classDef|style|linkStyle|click|direction|accTitle|accDescr)\b[^\n]*/y)
    const region = looks ? undefined : this.#take(/subgraph\b([^\n;]*)/y)
    if (looks) this.#draft.warnOnce(`${looks[1]} is not held by a model`, this.#line)
    else if (region) this.#openRegion(region[1] ?? '')
    else if (this.#take(/end\b/y)) this.#closeRegion()
    else if (!this.#classes() && !this.#chain()) {
      this.#unreadable()
      this.#take(/[^\n;]*/y)
    }
  }

  #unreadable(): void {
    this.#draft.fail(`this cannot be read: ${this.#scanner.lineText.slice(0, 60)}`, this.#line)
  }

  /** `class a,b drug`; gives whether it was one. */
  #classes(): boolean {
    const [, statement] = this.#take(/class(?=[ \t])([^\n;]*)/y) ?? []
    if (statement === undefined) return false
    const words = statement.trim().split(/\s+/)
    const name = words.pop() ?? ''
    if (!words.length || !/^[\w-]+$/.test(name)) this.#unreadable()
    else for (const id of words.join('').split(',')) this.#class(id, name)
    return true
  }

  #closeRegion(): void {
    if (this.#regions.pop() === undefined) this.#draft.fail('this end has no subgraph', this.#line)
  }

  #openRegion(words: string): void {
    const { id, title } = titled(words) ?? {}
    const plain = withoutQuotes(words.trim())
    const key = id ?? (plain || `region ${this.#line}`)
    const kind = this.#draft.about(key)?.kind ?? 'region'
    this.#draft.node(key, this.#line, { kind, label: unescapeLabel(title ?? key), in: this.#regions.at(-1) })
    if (this.#regions.length === most.depth)
      this.#draft.failOnce('subgraphs are nested too deeply', this.#line)
    this.#regions.push(key)
  }

  /** `a & b --> c --> d`; gives whether all of it was understood. */
  #chain(): boolean {
    let from = this.#group()
    while (from) {
      this.#take(/[ \t]+/y)
      if (this.#take(/[ \t]*(?=[\r\n;]|%%|$)/y)) return true
      const link = takeLink(this.#scanner)
      this.#take(/\s+/y)
      const to = link && this.#group()
      if (link && to) this.#connect(from, link, to)
      from = to
    }
    return false
  }

  #group(): string[] | undefined {
    const keys: string[] = []
    do {
      const key = this.#node()
      if (key === undefined) return undefined
      keys.push(key)
    } while (this.#take(/\s*&\s*/y))
    return keys
  }

  #node(): string | undefined {
    const key = this.#take(/(?!end\b)[\p{L}\p{N}_](?:[\p{L}\p{N}_.]|-(?=[\p{L}\p{N}_]))*/uy)?.[0]
    if (key === undefined) return undefined
    const data = this.#take(/@\{([^}]*)\}/y)?.[1]
    if (data !== undefined && this.#byId.has(key)) {
      this.#draft.warnOnce('looks of edges are not held by a model', this.#line)
      return undefined
    }
    const [, quoted, bare] = /\blabel\s*:\s*(?:"([^"]*)"|([^,\n]+))/.exec(data ?? '') ?? []
    const own = quoted ?? bare?.trim()
    const label = own === undefined ? takeLabel(this.#scanner) : unescapeLabel(own)
    if (label === false) return undefined
    const region = this.#regions.at(-1)
    const around = this.#draft.about(key)?.in ?? (region === key ? undefined : region)
    this.#draft.node(key, this.#line, { label, in: around })
    const named = this.#take(/:::([\w-]+)/y)
    if (named) this.#class(key, named[1] ?? '')
    return key
  }

  #connect(sources: readonly string[], link: Link, targets: readonly string[]): void {
    const { id, arrow, label } = link
    if (link.isStyled)
      this.#draft.warnOnce('whether a line is dotted or thick is not held by a model', this.#line)
    if (link.isInvisible) this.#draft.warnOnce('invisible edges are not held by a model', this.#line)
    else if (this.#edges.length + sources.length * targets.length > most.edges)
      this.#draft.failOnce(`there are more than ${most.edges} edges`, this.#line)
    else {
      const said = label === undefined ? undefined : typeOfRelation(label)
      const type = said ?? link.type
      const common = { arrow, line: this.#line, ...(type && { type }), note: said ? undefined : label }
      const edges = sources.flatMap((from) => targets.map((to) => ({ from, to, ...common })))
      for (const edge of edges) {
        this.#edges.push(edge)
        if (id !== undefined) this.#byId.getOrInsert(id, []).push(edge)
      }
    }
  }

  #class(id: string, name: string): void {
    const edges = this.#byId.get(id)
    const type = edgeTypes.find((known) => known === name)
    const status = edgeStatuses.find((known) => known === name)
    const kind = nodeKinds.find((known) => known === name)
    if (edges && (type || status))
      for (const edge of edges) Object.assign(edge, type && { type }, status && { status })
    else if (!edges && kind && this.#draft.about(id)) this.#draft.node(id, this.#line, { kind })
    else this.#draft.warnOnce(`the class ${name} is not held by a model`, this.#line)
  }

  #add({ arrow, line, type, ...edge }: Drawn): void {
    if (type) this.#draft.edge({ ...edge, type }, line)
    else this.#draft.fail(`${edge.from} ${arrow} ${edge.to} does not say what it means`, line, arrows)
  }
}

/** `id [title]`. */
function titled(words: string): { id: string; title: string } | undefined {
  const text = words.trim()
  const open = text.indexOf('[')
  const id = text.slice(0, Math.max(open, 0)).trim()
  const title = withoutQuotes(text.slice(open + 1, -1).trim())
  return text.endsWith(']') && id && !/\s/.test(id) && !title.includes('"') ? { id, title } : undefined
}

function withoutQuotes(text: string): string {
  return text.replace(/^"(.*)"$/s, '$1')
}
