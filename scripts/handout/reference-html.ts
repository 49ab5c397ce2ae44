import { citationWords, sayReading } from '../deck/citation-words.ts'
import type { Citations } from '../deck/citations.ts'
import { writeOutAddresses } from './write-out-addresses.ts'

/** A work as paper has it: its whole entry, with its addresses, for which there is room, and how far it was read. */
export function referenceHtml(key: string, { processor, bibliography, language }: Citations): string {
  const read = sayReading(bibliography.entries.get(key)?.read, citationWords(language))
  const entry = writeOutAddresses(processor?.full(key) ?? '')
  return read ? `${entry} <em>${read}.</em>` : entry
}
