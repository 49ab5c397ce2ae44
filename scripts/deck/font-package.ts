import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { installation } from '../shared/project.ts'

/** One font file and the text it is for. */
export interface FontFace {
  readonly family: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  /** Part of the family that the file holds, as its package names it, e.g. `latin`; a slice of a large one has a number. */
  readonly subset: string
  /** Absolute path of a static WOFF2 file. */
  readonly file: string
  /** CSS `unicode-range`. */
  readonly range: string
  /** Name that is unique among the faces of a deck and the same on every machine. */
  readonly name: string
  /** Whether it holds far more than a talk shows, so that a talk gets a part of it. */
  readonly large: boolean
}

/** The range of a file that has none of its own: a whole script, or all that its family has. */
export const everything = 'U+0-10FFFF'

/** `noto-sans-sc`: what a family's package is called, or `undefined` when none can be called so. */
export function fontSlug(family: string): string | undefined {
  const slug = family.trim().toLowerCase().replace(/\s+/g, '-')
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? slug : undefined
}

const metadataShape = z.object({
  subsets: z.array(z.string()).nonempty(),
  weights: z.array(z.number()).nonempty(),
  styles: z.array(z.enum(['normal', 'italic'])),
})
const rangesShape = z.record(z.string(), z.string())

/**
 * The faces of a family as its `@fontsource` package has them: first the files of small parts, then those of
 * a whole script, then the slices of such a one, which have characters that it lacks.
 *
 * @param weights those that are asked for
 * @param root folder of the deck, whose packages come first
 * @returns an empty list when the package is not installed
 */
export function familyFaces(family: string, weights: readonly number[], root: string): FontFace[] {
  const slug = fontSlug(family)
  const folder = slug && packageFolder(`@fontsource/${slug}`, root)
  if (!folder) return []
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const metadata = metadataShape.parse(read('metadata.json'))
  const ranges = rangesShape.parse(read('unicode.json'))
  const subsets = [...metadata.subsets].sort()
  // The range in the package of a family of one file may be that of its letters alone.
  const isSmall = (subset: string) => ranges[subset] !== undefined && subsets.length > 1
  const slices = Object.keys(ranges)
    .flatMap((key) => /^\[(\d+)\]$/.exec(key)?.[1] ?? [])
    .sort((a, b) => Number(a) - Number(b))
  const parts = [
    ...subsets
      .filter(isSmall)
      .map((subset) => ({ subset, range: ranges[subset] ?? everything, large: false })),
    ...subsets
      .filter((subset) => !isSmall(subset))
      .map((subset) => ({ subset, range: everything, large: true })),
    ...slices.map((subset) => ({ subset, range: ranges[`[${subset}]`] ?? everything, large: true })),
  ]
  const faces: FontFace[] = []
  for (const part of parts) {
    for (const weight of availableWeights(weights, metadata.weights)) {
      for (const style of metadata.styles) {
        const name = `${slug}-${part.subset}-${weight}-${style}`
        const file = join(folder, 'files', `${name}.woff2`)
        if (existsSync(file)) faces.push({ family, weight, style, ...part, file, name })
      }
    }
  }
  return faces
}

/** Those that are asked for; for one that the family lacks the nearest it has. */
function availableWeights(wanted: readonly number[], weights: readonly number[]): number[] {
  const nearest = wanted.map((weight) =>
    weights.reduce((best, other) => (Math.abs(other - weight) < Math.abs(best - weight) ? other : best)),
  )
  return [...new Set(nearest)].sort((a, b) => a - b)
}

/** The deck's own packages first, then those that come with Pathdeck. */
function packageFolder(name: string, root: string): string | undefined {
  for (const from of [root, installation]) {
    const folders = createRequire(join(from, 'package.json')).resolve.paths(name) ?? []
    const manifest = folders
      .map((folder) => join(folder, name, 'package.json'))
      .find((file) => existsSync(file))
    if (manifest) return dirname(manifest)
  }
  return undefined
}
