import type { ResolvedFontOptions } from '@slidev/types'
import { deckError, ExitCode } from '../shared/problem.ts'
import { installation } from '../shared/project.ts'
import { everything, type FontFace, familyFaces } from './font-package.ts'

/** The fonts of a deck: its own, and behind them those that every deck can count on. */
export interface WebFonts {
  readonly faces: readonly FontFace[]
  /** Families the deck asks for that no installed package provides. */
  readonly missing: readonly string[]
  /** CSS `font-family` lists. */
  readonly sans: string
  readonly serif: string
  readonly mono: string
  /** The families with faces of each of these lists, in its order. */
  readonly families: readonly (readonly string[])[]
}

/** Behind all letters: symbols, mathematics, emoji, Chinese. The first that has a character draws it. */
const symbols = [
  'DejaVu Sans',
  'Noto Sans Math',
  'Noto Emoji',
  'Noto Sans Symbols',
  'Noto Sans Symbols 2',
  'Noto Sans SC',
]

/** Behind the deck's own families, so that text looks the same on every machine whatever a deck asks for. */
export const fallbacks = {
  sans: ['IBM Plex Sans', ...symbols],
  // The first has no Greek.
  serif: ['IBM Plex Serif', 'IBM Plex Sans', ...symbols],
  // What the second draws is as wide as the letters of the first: trees and tables keep their columns.
  mono: ['IBM Plex Mono', 'DejaVu Mono', ...symbols],
} as const

/** Of pictographs these two have a few, which look like none of the others. */
const withoutPictographs = 'U+0-1F0FF'
const drawnBy: Readonly<Record<string, string>> = {
  'DejaVu Sans': withoutPictographs,
  'DejaVu Mono': withoutPictographs,
}

/** Parts of a family that stands in for symbols or one script: others have drawn these letters by then. */
const alphabets = ['latin', 'latin-ext', 'cyrillic', 'vietnamese']

/**
 * Finds the fonts of a deck in its installed `@fontsource` packages: static files from the lockfile, never
 * the network. Italics are always among them, because a slanted copy of an upright font becomes a Type 3
 * font in the PDF.
 *
 * @param fonts the `fonts:` of the headmatter, as Slidev resolved it
 * @param root folder of the deck
 * @throws DeckError (exit code 3) when a family that stands behind every deck is not installed
 */
export function findWebFonts(fonts: ResolvedFontOptions, root: string): WebFonts {
  const wanted = fonts.webfonts.filter((family) => !fonts.local.includes(family))
  const weights = [...new Set(fonts.weights.map(Number).filter((weight) => weight > 0))]
  // Slidev sets code between words in 300, and asks for 200: as thin as that it is hardly read.
  const ofCode = [...new Set(weights.map((weight) => Math.max(weight, 300)))]
  const weightsOf = (family: string) =>
    family === fallbacks.mono[0] || fonts.mono.includes(family) ? ofCode : weights
  const found = new Map(wanted.map((family) => [family, familyFaces(family, weightsOf(family), root)]))
  for (const family of Object.values(fallbacks).flat())
    if (!found.get(family)?.length) found.set(family, facesBehind(family, weightsOf(family)))
  const lists = Object.fromEntries(
    (['sans', 'serif', 'mono'] as const).map((kind) => {
      const own = fonts[kind].map((family) => family.replaceAll('"', ''))
      const named = own.filter((family) => wanted.includes(family) || fonts.local.includes(family))
      const generic = own.filter((family) => !named.includes(family))
      return [kind, [...new Set([...named, ...fallbacks[kind], ...generic])]]
    }),
  )
  return {
    faces: [...found.values()].flat(),
    missing: wanted.filter((family) => !found.get(family)?.length),
    sans: familyList(lists.sans ?? []),
    serif: familyList(lists.serif ?? []),
    mono: familyList(lists.mono ?? []),
    families: Object.values(lists).map((list) => list.filter((family) => found.get(family)?.length)),
  }
}

/** The faces of a family that comes with Pathdeck. What stands in for single characters is never taken whole. */
function facesBehind(family: string, weights: readonly number[]): FontFace[] {
  const faces = familyFaces(family, weights, installation)
  if (faces.length === 0)
    throw deckError(
      ExitCode.missingTool,
      `the font "${family}" is not there, which stands behind every deck`,
      { hint: 'run: npm ci' },
    )
  if (/^IBM Plex/.test(family)) return faces
  const parts = new Set(faces.map(({ subset }) => subset))
  return faces
    .filter(({ subset }) => parts.size === 1 || !alphabets.includes(subset))
    .map((face) => ({
      ...face,
      large: true,
      range: drawnBy[family] ?? (/^\d+$/.test(face.subset) ? face.range : everything),
    }))
}

const genericFamilies = /^(-apple-system|BlinkMacSystemFont|[a-z-]+)$/

/** A CSS `font-family` list. */
export function familyList(families: readonly string[]): string {
  return families.map((family) => (genericFamilies.test(family) ? family : `"${family}"`)).join(', ')
}
