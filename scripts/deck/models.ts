import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Reading, readPathway } from '../pathway/read-pathway.ts'
import { shown } from '../shared/shown.ts'

/** A causal model of a deck. */
export interface Model {
  readonly name: string
  /** Path of its file. */
  readonly path: string
  /** Its file as messages name it. */
  readonly file: string
  readonly reading: Reading
}

/** The causal models of a deck: the files of its folder `pathways/`. */
export interface Models {
  /** Sorted. */
  readonly names: readonly string[]
  /** Reads a model; again, when its file has changed. */
  get(name: string): Model | undefined
}

export function modelsOf(root: string): Models {
  const folder = join(root, 'pathways')
  const read = new Map<string, Model & { text: string }>()
  const names = () =>
    globSync('*.yaml', { cwd: folder, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => basename(name, '.yaml'))
      .sort()
  return {
    get names() {
      return names()
    },
    get(name) {
      if (!names().includes(name)) return undefined
      const path = join(folder, `${name}.yaml`)
      const text = readFileSync(path, 'utf8')
      const before = read.get(name)
      if (before?.text === text) return before
      const file = shown(path)
      const model = { name, path, file, text, reading: readPathway(text, file) }
      read.set(name, model)
      return model
    },
  }
}
