import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ResolvedFontOptions } from '@slidev/types'
import { z } from 'zod'
import { installation } from '../shared/project.ts'

/** One font file and the text it is for. */
export interface FontFace {
  readonly family: string
  readonly weight: number
  readonly style: 'normal' | 'italic'
  /** Absolute path of a static WOFF2 file. */
  readonly file: string
  /** CSS `unicode-range`. */
  readonly range: string
  /** Name that is unique among the faces of a deck and the same on every machine. */
  readonly name: string
  /** Version of the package the file comes from. */
  readonly version: string
}

/** The fonts of a deck: its own, and behind them those that every deck can count on. */
export interface WebFonts {
  readonly faces: readonly FontFace[]
  /** Families the deck asks for that no installed package provides. */
  readonly missing: readonly string[]
  /** CSS `font-family` lists. */
  readonly sans: string
  readonly serif: string
  readonly mono: string
}

/** Behind the deck's own families, so that text looks the same on every machine whatever a deck asks for. */
const fallbacks = {
  sans: ['IBM Plex Sans', 'Noto Sans SC'],
  serif: ['IBM Plex Serif', 'Noto Sans SC'],
  mono: ['IBM Plex Mono', 'Noto Sans SC'],
}

/**
 * Finds the fonts of a deck in its installed `@fontsource` packages: static files from the lockfile, never
 * the network. Italics are always among them, because a slanted copy of an upright font becomes a Type 3
 * font in the PDF.
 *
 * @param fonts the `fonts:` of the headmatter, as Slidev resolved it
 * @param root folder of the deck
 */
export function findWebFonts(fonts: ResolvedFontOptions, root: string): WebFonts {
  const wanted = fonts.webfonts.filter((family) => !fonts.local.includes(family))
  const weights = [...new Set(fonts.weights.map(Number).filter((weight) => weight > 0))]
  const families = [...new Set([...wanted, ...Object.values(fallbacks).flat()])]
  const found = new Map(
    families.map((family) => {
      const faces = familyFaces(family, weights, root)
      // A stand-in for one script has nothing to add to another.
      const standsIn = !wanted.includes(family) && faces.some(({ range }) => range === wholeScript)
      return [family, standsIn ? faces.filter(({ range }) => range === wholeScript) : faces]
    }),
  )
  const list = (kind: keyof typeof fallbacks) => {
    const own = fonts[kind].map((family) => family.replaceAll('"', ''))
    const named = own.filter((family) => wanted.includes(family) || fonts.local.includes(family))
    const generic = own.filter((family) => !named.includes(family))
    return [...new Set([...named, ...fallbacks[kind], ...generic])].map(quoted).join(', ')
  }
  return {
    faces: [...found.values()].flat(),
    missing: wanted.filter((family) => found.get(family)?.length === 0),
    sans: list('sans'),
    serif: list('serif'),
    mono: list('mono'),
  }
}

const packageShape = z.object({ version: z.string() })
const metadataShape = z.object({
  subsets: z.array(z.string()),
  weights: z.array(z.number()).nonempty(),
  styles: z.array(z.enum(['normal', 'italic'])),
})
const rangesShape = z.record(z.string(), z.string())

function familyFaces(family: string, weights: readonly number[], root: string): FontFace[] {
  const slug = family.toLowerCase().replaceAll(' ', '-')
  const folder = packageFolder(`@fontsource/${slug}`, root)
  if (!folder) return []
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))
  const { version } = packageShape.parse(read('package.json'))
  const metadata = metadataShape.parse(read('metadata.json'))
  const ranges = rangesShape.parse(read('unicode.json'))
  const available = metadata.weights.filter((weight) => weights.includes(weight))
  const faces: FontFace[] = []
  for (const subset of [...metadata.subsets].sort()) {
    for (const weight of available.length ? available : [nearestTo(400, metadata.weights)]) {
      for (const style of metadata.styles) {
        const name = `${slug}-${subset}-${weight}-${style}`
        const file = join(folder, 'files', `${name}.woff2`)
        if (existsSync(file))
          faces.push({ family, weight, style, file, name, version, range: ranges[subset] ?? wholeScript })
      }
    }
  }
  return faces
}

function nearestTo(wanted: number, weights: readonly number[]): number {
  return weights.reduce((best, weight) =>
    Math.abs(weight - wanted) < Math.abs(best - wanted) ? weight : best,
  )
}

/** A subset that comes as one file without a range of its own: East Asian scripts and the symbols with them. */
export const wholeScript = 'U+2000-FFFF, U+1F100-1F2FF, U+20000-3FFFF'

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

const genericFamilies = /^(-apple-system|BlinkMacSystemFont|[a-z-]+)$/

function quoted(family: string): string {
  return genericFamilies.test(family) ? family : `"${family}"`
}

/**
 * The `@font-face` rules of some faces.
 *
 * @param address gives the address a face's file is served under
 */
export function fontFaceRules(faces: readonly FontFace[], address: (face: FontFace) => string): string {
  return faces
    .map(
      (face) =>
        `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-style:${face.style};` +
        `font-display:block;src:url(${address(face)}) format("woff2");unicode-range:${face.range}}`,
    )
    .join('\n')
}
