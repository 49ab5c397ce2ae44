import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { didYouMean } from '../shared/did-you-mean.ts'
import { deckError, ExitCode } from '../shared/problem.ts'
import { shown } from '../shared/shown.ts'
import { requireStyle } from './require-style.ts'

/** The styles that are known by a name. */
export const styleNames = ['nature', 'apa', 'vancouver'] as const

const shipped = join(import.meta.dirname, 'csl')

/** A style, and what it does with citations. */
export interface Style {
  readonly xml: string
  /** Whether works have numbers. */
  readonly isNumeric: boolean
  /** Whether a mark says where in the work. */
  readonly hasLocators: boolean
}

/**
 * Reads a CSL style.
 *
 * @param style a name of ours, or the path of a file in `folder`; without one, ours
 * @throws DeckError for a file that is not there or is no whole style
 */
export async function readStyle(style: string | undefined, folder: string): Promise<Style> {
  const isOurs = style === undefined || style === 'foot' || styleNames.some((name) => name === style)
  const file = isOurs ? join(shipped, `${style ?? 'short'}.csl`) : resolve(folder, style)
  const xml = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const hint =
      didYouMean(style ?? '', styleNames) ??
      `known by name are ${styleNames.join(', ')}; others by the path of a .csl file`
    throw deckError(ExitCode.badInput, `the citation style ${style} cannot be read (${error.code})`, { hint })
  })
  if (!isOurs) requireStyle(xml, shown(file))
  const citation = /<citation\b[\s\S]*<\/citation>/.exec(xml)?.[0] ?? ''
  return {
    xml,
    isNumeric: /citation-format="(?:numeric|label)"/.test(xml) || /variable="citation-number"/.test(citation),
    hasLocators: /variable="locator"/.test(xml),
  }
}

/** The terms of a language. */
export async function readLocale(tag: 'en-US' | 'zh-CN'): Promise<string> {
  return readFile(join(shipped, `locales-${tag}.xml`), 'utf8')
}
