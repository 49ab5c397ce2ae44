import type { Level } from '../pathway/level.ts'
import type { EdgeStatus, EdgeType, NodeKind } from '../pathway/schema.ts'
import type { Problem } from '../shared/problem.ts'
import { assemble } from './assemble.ts'
import { most } from './bounds.ts'
import type { ReadModel } from './format.ts'
import { nameOfFile } from './name-of-file.ts'

/** What a text says about a node; the rest is assumed. */
export interface DraftNode {
  /** What the id is made from; the key, when there is none. */
  readonly name?: string | undefined
  readonly label?: string | undefined
  readonly kind?: NodeKind | undefined
  /** Key of the node it is in. */
  readonly in?: string | undefined
  readonly rest?: Level | undefined
}

/** An edge between nodes that are named by their keys. */
export interface DraftEdge {
  readonly from: string
  readonly to: string
  readonly type: EdgeType
  readonly for?: string | undefined
  readonly status?: EdgeStatus | undefined
  readonly note?: string | undefined
}

/** Problems of one severity that are kept: a file of another kind is wrong in every line. */
const mostProblems = 100

/** The longest text that a model may have. */
const longestName = 2000

/** A model as it is put together line by line; lines count from 1. */
export class Draft {
  readonly #file: string
  readonly #problems: Problem[] = []
  readonly #nodes = new Map<string, DraftNode & { readonly line: number }>()
  readonly #edges: (DraftEdge & { readonly line: number })[] = []
  readonly #counts = { error: 0, warning: 0 }
  readonly #said = new Set<string>()

  /** @param file as messages name it */
  constructor(file: string) {
    this.#file = file
  }

  /** Adds a node, or more about one that is there. */
  node(key: string, line: number, about: DraftNode = {}): void {
    const known = this.#nodes.get(key)
    const said = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined))
    if (key.length > longestName) this.fail(`a name is longer than ${longestName} characters`, line)
    else if (known || this.#nodes.size < most.nodes) this.#nodes.set(key, { line, ...known, ...said })
    else this.failOnce(`there are more than ${most.nodes} nodes`, line)
  }

  /** Adds an edge, and its nodes when they are not there. */
  edge(edge: DraftEdge, line: number): void {
    for (const key of [edge.from, edge.to, ...(edge.for === undefined ? [] : [edge.for])])
      this.node(key, line)
    if (this.#edges.length < most.edges) this.#edges.push({ ...edge, line })
    else this.failOnce(`there are more than ${most.edges} edges`, line)
  }

  /** What is known about a node. */
  about(key: string): DraftNode | undefined {
    return this.#nodes.get(key)
  }

  /** Whether there are more errors than anyone reads. */
  get isHopeless(): boolean {
    return this.#counts.error > mostProblems
  }

  warn(message: string, line: number, hint?: string): void {
    this.#add('warning', message, line, hint)
  }

  /** A warning that is given where it is met first, and not again. */
  warnOnce(message: string, line: number): void {
    if (!this.#isSaid(message)) this.warn(message, line)
  }

  fail(message: string, line: number, hint?: string): void {
    this.#add('error', message, line, hint)
  }

  failOnce(message: string, line: number): void {
    if (!this.#isSaid(message)) this.fail(message, line)
  }

  /** The model, unless something failed. A node whose kind nothing says is taken as a molecule. */
  finish(title?: string): ReadModel {
    const file = this.#file
    if (this.#counts.error) return { problems: this.#problems }
    const nodes = [...this.#nodes].map(
      ([key, { kind = 'molecule', name: own = key, label = own, line, rest, ...place }]) => ({
        ...{
          key,
          kind,
          name: own,
          label,
          at: { file, line },
          ...(place.in !== undefined && { in: place.in }),
        },
        ...(rest && { rest }),
      }),
    )
    if ([...this.#nodes.values()].some(({ kind }) => kind === undefined))
      this.warn('kinds of nodes are not given: they are taken as molecules', 1)
    const edges = this.#edges.map(({ from, to, type, for: only, status, note, line }) => ({
      ...{ from, to, type, at: { file, line } },
      ...(only !== undefined && { for: only }),
      ...(status && { status }),
      ...(note !== undefined && { note: { en: note } }),
    }))
    const name = nameOfFile(file)
    return assemble({ file, name, title: title ?? name, nodes, edges }, this.#problems)
  }

  #isSaid(message: string): boolean {
    const before = this.#said.size
    return this.#said.add(message).size === before
  }

  #add(severity: Problem['severity'], message: string, line: number, hint?: string): void {
    this.#counts[severity] += 1
    const count = this.#counts[severity]
    const at = { file: this.#file, line }
    if (count <= mostProblems) this.#problems.push({ severity, message, at, hint })
    else if (count === mostProblems + 1)
      this.#problems.push({ severity, message: `there are more ${severity}s than these`, at })
  }
}
