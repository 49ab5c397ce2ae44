import { deckError, ExitCode } from '../shared/problem.ts'
import type { CslItem } from './csl-item.ts'
import type { Citation, CitedWork } from './find-citations.ts'
import { linkEntry } from './link-entry.ts'
import { findLocator } from './locator.ts'
import { openEngine, titleMarks } from './open-engine.ts'
import type { Bibliography } from './read-bibliography.ts'
import { readStyle } from './read-style.ts'

/** Sets citations and references in a style. All that it gives is HTML. */
export interface Processor {
  /** The short mark in the text, e.g. `(Yue et al., 2025, Fig. 1d)`. */
  mark(citation: Citation): string
  /** The shortest reference that finds the work again, for the foot of a slide; without links. */
  short(key: string): string
  /** The whole reference; what it says of a DOI or an address is a link, else its title. */
  full(key: string): string
  /** The cited keys in the order of the list of references. */
  readonly order: readonly string[]
}

/**
 * Opens a processor for what a deck cites. What is cited and in no bibliography is set as its key and a question mark.
 *
 * @param style nature, apa, vancouver or the path of a CSL file in `folder`; without one, author and date, short
 * @param language tag of the deck's language
 * @param cited in the order of the deck
 * @throws DeckError for a style that cannot be read or used
 */
export async function openProcessor(
  bibliography: Bibliography,
  options: { style: string | undefined; language: string; folder: string; cited: readonly Citation[] },
): Promise<Processor> {
  const { style, language, folder, cited } = options
  const keys = [...new Set(cited.flatMap(({ works }) => works.map(({ key }) => key)))]
  const items = new Map(keys.map((key) => [key, bibliography.entries.get(key)?.item ?? unknown(key)]))
  const { xml, isNumeric, hasLocators } = await readStyle(style, folder)
  const engine = await openEngine(xml, language, items).catch((error: unknown) => {
    const message = `the citation style ${style} cannot be used: ${error instanceof Error ? error.message : error}`
    throw deckError(ExitCode.badInput, message)
  })
  const dated = new Map([...items].map(([key, item]) => [key, withLetter(item, engine.letters.get(key))]))
  const foot = await openEngine((await readStyle('foot', folder)).xml, language, dated, false)
  const list = engine.list()
  const order = list.map(({ key }) => key)
  const number = (key: string) => (isNumeric ? `${order.indexOf(key) + 1}. ` : '')

  return {
    order,
    short: (key) => number(key) + foot.cite([{ id: key }]),
    full: (key) => {
      const item = items.get(key)
      const entry = list.find((reference) => reference.key === key)
      return item && entry ? linkEntry(entry.html, item, titleMarks) : ''
    },
    mark: ({ works, isInText }) => {
      const cites = works.map((work) => toCite(work, hasLocators))
      const [first, ...others] = cites
      if (!isInText || !first || first['suppress-author']) return engine.cite(cites)
      const author = (isNumeric ? foot : engine).cite([{ id: first.id, 'author-only': true }])
      const rest = engine.cite([{ ...first, 'suppress-author': true }, ...others])
      return rest.startsWith('<sup>') ? author + rest : `${author} ${rest}`
    },
  }
}

function toCite(work: CitedWork, hasLocators: boolean) {
  const locator = findLocator(work.locator)
  const isPlace = hasLocators && locator?.text === work.locator
  const suffix = (isPlace || !work.locator ? '' : `, ${work.locator}`) + work.suffix
  return {
    id: work.key,
    ...(work.prefix && { prefix: `${work.prefix} ` }),
    ...(isPlace && { label: locator.label, locator: locator.number }),
    ...(suffix && { suffix }),
    ...(work.isAuthorSuppressed && { 'suppress-author': true }),
  }
}

/** A work whose year has a letter behind it, as it has in marks. */
function withLetter(item: CslItem, letter: string | undefined): CslItem {
  const year = item.issued?.['date-parts']?.[0]?.[0]
  return letter === undefined ? item : { ...item, issued: { literal: `${year ?? ''}${letter}` } }
}

function unknown(key: string) {
  return { id: key, type: 'document' as const, title: `${key}?` }
}
