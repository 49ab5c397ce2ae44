import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceSlideInfo } from '@slidev/types'
import type { Deck } from '../deck/deck.ts'
import { frontmatterOf } from '../deck/frontmatter.ts'
import { frontmatterKeys, headmatterKeys, innerKeys } from '../deck/frontmatter-shape.ts'
import { nearest } from '../shared/nearest.ts'
import type { Problem } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'

/** Keys of headmatter and frontmatter that nothing reads, and that are nearly one that is read. */
export function checkKeys({ slidev: { data, roots } }: Deck): Problem[] {
  const sources = new Set(data.slides.map(({ source }) => source))
  const [head] = data.entry.slides
  if (head) sources.add(head)
  const alike = [...sources].flatMap((source) => {
    const known = source === head ? headmatterKeys : frontmatterKeys
    const outer = Object.keys(source.frontmatter)
      .filter((key) => !headmatterKeys.has(key) && key.length > 3)
      .map((key) => ({ source, path: [key], key, like: misspelt(key, known) }))
    return [...outer, ...(source === head ? innerOf(source) : [])].filter(({ like }) => like !== undefined)
  })
  if (alike.length === 0) return []
  // Layouts and components take keys of their own.
  const words = wordsIn(roots)
  return alike
    .filter(({ key }) => !words.has(key))
    .map(({ source, path, like }) => {
      const file = shown(source.filepath)
      const { positionOf } = frontmatterOf(source, source.frontmatterDoc, source.frontmatter, file)
      return {
        severity: 'warning',
        message: `nothing reads the key ${path.join('.')}`,
        at: positionOf(path),
        hint: `did you mean ${like}?`,
      }
    })
}

/** Keys within `fonts:` and other values whose keys are known. */
function innerOf(source: SourceSlideInfo): MaybeMisspelt[] {
  return Object.entries(innerKeys).flatMap(([outer, known]) => {
    const value: unknown = source.frontmatter[outer]
    const inside = typeof value === 'object' && value !== null ? Object.keys(value) : []
    return inside
      .filter((key) => !known.includes(key))
      .map((key) => ({ source, path: [outer, key], key, like: misspelt(key, new Set(known)) }))
  })
}

interface MaybeMisspelt {
  readonly source: SourceSlideInfo
  readonly path: readonly string[]
  readonly key: string
  readonly like: string | undefined
}

/** A slip of the pen: some letters, or the plural; a word that only begins alike is a word of its own. */
function misspelt(key: string, known: ReadonlySet<string>): string | undefined {
  return nearest(key, known).find(
    (like) => `${key}s` === like || `${like}s` === key || (!like.startsWith(key) && !key.startsWith(like)),
  )
}

function wordsIn(roots: readonly string[]): Set<string> {
  const files = roots.flatMap((root) =>
    globSync(['*.{vue,ts,js,mjs}', '{components,layouts,setup}/**/*.{vue,ts,js,mjs}'], { cwd: root }).map(
      (file) => join(root, file),
    ),
  )
  return new Set(files.flatMap((file) => readFileSync(file, 'utf8').match(/[\w$]+/g) ?? []))
}
