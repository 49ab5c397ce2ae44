import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { bibliographyFiles } from '../deck/bibliography-files.ts'
import type { Frontmatter } from '../deck/frontmatter.ts'
import { readHeadmatter } from '../deck/read-headmatter.ts'
import { deckError, ExitCode } from '../shared/problem.ts'

/** The bibliography of the current folder: all of its files, and the one that entries are added to. */
export interface BibliographyHere {
  readonly files: readonly string[]
  readonly target: string
}

/**
 * Finds the bibliography of `slides.md`; without such a deck, the files named `references.*`.
 *
 * @param to the file to add to; else the first in CSL-JSON, or a new `references.json`
 * @throws DeckError (exit code 2) when there is none that can be added to
 */
export async function bibliographyHere(to: string | undefined): Promise<BibliographyHere> {
  const deck = resolve('slides.md')
  const headmatter: Frontmatter = existsSync(deck)
    ? await readHeadmatter(deck)
    : { values: {}, positionOf: () => ({ file: 'slides.md', line: 1 }) }
  const { files } = bibliographyFiles(headmatter, process.cwd(), () => true)
  if (to !== undefined && !isJson(to))
    throw deckError(ExitCode.badInput, `--to: ${to} is no file of CSL-JSON, which cite add writes`, {
      hint: 'name one that ends in .json; a deck may have several bibliographies',
    })
  const { values, positionOf } = headmatter
  const target = to ?? files.find(isJson) ?? [values.bibliography].flat().find(isJson)
  if (target) return { files: [...new Set([...files, resolve(target)])], target: resolve(target) }
  const key = ['bibliography', 'biblio'].find((key) => values[key] !== undefined)
  if (key === undefined) return { files, target: resolve('references.json') }
  throw deckError(ExitCode.badInput, `${key}: names no file in CSL-JSON, which cite add writes`, {
    at: positionOf([key]),
    hint: 'write `bibliography: [refs.bib, references.json]`, with the name of your own file as the first',
  })
}

function isJson(name: unknown): name is string {
  return typeof name === 'string' && /\.json$/i.test(name)
}
