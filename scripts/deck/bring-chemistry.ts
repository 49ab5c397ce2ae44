import type { ResolvedSlidevOptions } from '@slidev/types'

/**
 * Lets KaTeX set chemistry (`\ce`, `\pu`) where slides have it. In the live preview, where it may be written next, with
 * any formula.
 */
export async function bringChemistry({
  data,
  mode,
}: Pick<ResolvedSlidevOptions, 'data' | 'mode'>): Promise<void> {
  const isAsked =
    mode === 'dev' ? data.features.katex : data.slides.some(({ source }) => /\\(?:ce|pu)\b/.test(source.raw))
  if (isAsked) await import('katex/contrib/mhchem')
}
