import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { TextError } from '../text-error.ts'
import type { BibtexEntry } from './bibtex-entry.ts'
import { isTitleCase } from './is-title-case.ts'
import { mendItem } from './mend-item.ts'
import { moreCommands } from './more-commands.ts'

Object.assign(plugins.config.get('@bibtex').constants.commands, moreCommands)

/** Fields that no reference shows; their LaTeX need not be read. */
const unused =
  /^(?:abstract|annotation|annote|comment|file|groups?|keywords|owner|read|review|timestamp|bdsk-.*|mendeley-.*|.*\+an(?::.*)?)$/

/** Fields that hold addresses and numbers as they are, but for a backslash that LaTeX wants. */
const verbatim = /^(?:doi|url|eprint)$/

/** An entry in the terms of Citation.js. */
interface Source {
  readonly type: string
  readonly label: string
  readonly properties: Record<string, string>
  readonly annotations: Record<string, never>
}

/**
 * An entry of BibTeX in the terms of CSL-JSON.
 *
 * @param family the entry and those that it takes fields from
 * @returns besides, the fields whose LaTeX could not be read, and were taken as plain text
 * @throws TextError when a field cannot be read in any way
 */
export function convertEntry(family: readonly BibtexEntry[]): { value: object; unread: readonly string[] } {
  const title = family[0]?.fields.get('title')?.value ?? ''
  const sentenceCase = isTitleCase(title) ? 'english' : 'never'
  Object.assign(plugins.config.get('@bibtex').parse, { sentenceCase })
  const sources = family.map(toSource)
  try {
    return { value: convert(sources), unread: [] }
  } catch {
    const unread = family.flatMap((entry, index) => repair(entry, sources[index]?.properties ?? {}))
    return { value: convert(sources), unread }
  }
}

function toSource({ type, key, fields }: BibtexEntry): Source {
  const properties: Record<string, string> = {}
  for (const [name, { value }] of fields)
    if (!unused.test(name)) properties[name] = verbatim.test(name) ? withoutLatex(value) : value
  return { type, label: key, properties, annotations: {} }
}

/** Puts plain text in the place of what cannot be read. Gives the names of such fields. */
function repair({ key, fields }: BibtexEntry, properties: Record<string, string>): string[] {
  const unread = Object.entries(properties).filter((field) => !canBeRead(...field))
  for (const [name, value] of unread) {
    properties[name] = value.replace(/[\\{}]/g, '').replaceAll('$', '\\$')
    if (!canBeRead(name, properties[name]))
      throw new TextError(`${key}: ${name} cannot be read`, fields.get(name)?.line ?? 1)
  }
  return unread.map(([name]) => name)
}

function canBeRead(name: string, value: string): boolean {
  try {
    convert([{ type: 'misc', label: 'x', properties: { [name]: value }, annotations: {} }])
    return true
  } catch {
    return false
  }
}

/** The first of the sources, with what it takes from the others. */
function convert(sources: Source[]): object {
  const [item] = plugins.input.data(sources, '@biblatex/entries+list')
  return mendItem({ ...item }, sources[0]?.properties ?? {})
}

/** `\url{…}` and `\_`, which some write where LaTeX does not want them. */
function withoutLatex(text: string): string {
  return text
    .trim()
    .replace(/^\\(?:url|href)\{(.*)\}$/s, '$1')
    .replace(/\\([_%&#~$])/g, '$1')
}
