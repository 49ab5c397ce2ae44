import type { SlideInfo, SlidevData } from '@slidev/types'
import type { Position } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { frontmatterOf } from './frontmatter.ts'

/** Where a slide says which layout it has: its own frontmatter, or that of the slide that imports it. */
export function layoutPosition({ source, importChain = [] }: SlideInfo): Position {
  const named = [...importChain, source].find(({ frontmatter }) => frontmatter.layout !== undefined) ?? source
  const file = shown(named.filepath)
  return frontmatterOf(named, named.frontmatterDoc, named.frontmatter, file).positionOf(['layout'])
}

/** The name of the layout of a slide, as Slidev chooses it. */
export function layoutOf(
  { slidev: { data } }: { readonly slidev: { readonly data: Pick<SlidevData, 'slides'> } },
  { frontmatter, index }: SlideInfo,
): string {
  const { defaults } = data.slides[0]?.frontmatter ?? {}
  const named: unknown = frontmatter.layout ?? defaults?.layout
  return typeof named === 'string' && named ? named : index === 0 ? 'cover' : 'default'
}
