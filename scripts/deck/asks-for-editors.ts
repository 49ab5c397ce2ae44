import type { ResolvedSlidevOptions } from '@slidev/types'

/** Whether a deck asks for Slidev's code editor (Monaco) in its talk, which makes it some megabytes larger. */
export function asksForEditors({ data }: Pick<ResolvedSlidevOptions, 'data'>): boolean {
  const { monaco } = data.headmatter
  return monaco === true || monaco === 'build'
}
