import { globSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import type { Reading } from '../pathway/read-pathway.ts'
import type { Works } from '../pathway/schema.ts'
import { shown } from '../shared/shown.ts'
import { readModelBytes } from './read-model-bytes.ts'

/** A causal model in a file. */
export interface Model {
  /** Its file's name, without the ending. */
  readonly name: string
  /** Path of its file. */
  readonly path: string
  /** Its file as messages name it. */
  readonly file: string
  readonly reading: Reading
}

/** The causal models of a folder with a deck: the files `pathways/*.yaml`, and `.yml`. */
export interface Models {
  /** Sorted. */
  readonly names: readonly string[]
  /** Files that are not read, as messages name them: `x.yml` where there is `x.yaml` as well. */
  readonly doubled: readonly string[]
  /** Reads a model; again, when its file has changed. */
  get(name: string): Model | undefined
}

/**
 * @param root the folder that `pathways/` lies in
 * @param works what their evidence may cite beside their own sources
 */
export function modelsOf(root: string, works: Works = {}): Models {
  const folder = join(root, 'pathways')
  const read = new Map<string, Model & { bytes: Buffer }>()
  /** By the names of the models; `.yaml` comes before `.yml`. */
  const files = () =>
    Map.groupBy(
      globSync('*.{yaml,yml}', { cwd: folder, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
      (file) => basename(file, extname(file)),
    )
  return {
    get names() {
      return [...files().keys()].sort()
    },
    get doubled() {
      return [...files().values()].flatMap(([, ...others]) => others.map((file) => shown(join(folder, file))))
    },
    get(name) {
      const [own] = files().get(name) ?? []
      if (own === undefined) return undefined
      const path = join(folder, own)
      const bytes = readFileSync(path)
      const before = read.get(path)
      if (before?.bytes.equals(bytes)) return before
      const file = shown(path)
      const model = { name, path, file, bytes, reading: readModelBytes(bytes, file, works) }
      read.set(path, model)
      return model
    },
  }
}
