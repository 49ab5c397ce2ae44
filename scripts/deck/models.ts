import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Reading, readPathway } from '../pathway/read-pathway.ts'
import type { Works } from '../pathway/schema.ts'
import { shown } from '../shared/shown.ts'

/** A causal model in a file. */
export interface Model {
  readonly name: string
  /** Path of its file. */
  readonly path: string
  /** Its file as messages name it. */
  readonly file: string
  readonly reading: Reading
}

/** The causal models of a folder with a deck: the files `pathways/*.yaml`. */
export interface Models {
  /** Sorted. */
  readonly names: readonly string[]
  /** Files that end in `.yml`, as messages name them: they are no models, and someone may believe they are. */
  readonly misnamed: readonly string[]
  /** Reads a model; again, when its file has changed. */
  get(name: string): Model | undefined
}

/**
 * @param root the folder that `pathways/` lies in
 * @param works what their evidence may cite beside their own sources
 */
export function modelsOf(root: string, works: Works = {}): Models {
  const folder = join(root, 'pathways')
  const read = new Map<string, Model & { text: string }>()
  const filesLike = (pattern: string) =>
    globSync(pattern, { cwd: folder, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort()
  const names = () =>
    filesLike('*.yaml')
      .map((file) => basename(file, '.yaml'))
      .sort()
  return {
    get names() {
      return names()
    },
    get misnamed() {
      return filesLike('*.yml').map((file) => shown(join(folder, file)))
    },
    get(name) {
      if (!names().includes(name)) return undefined
      const path = join(folder, `${name}.yaml`)
      const text = readFileSync(path, 'utf8')
      const before = read.get(name)
      if (before?.text === text) return before
      const file = shown(path)
      const model = { name, path, file, text, reading: readPathway(text, file, works) }
      read.set(name, model)
      return model
    },
  }
}
