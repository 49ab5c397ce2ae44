import type { SlideInfo } from '@slidev/types'
import type { Reading } from '../sources/entry.ts'
import type { Citations } from './citations.ts'
import { shortenAddresses } from './shorten-addresses.ts'

/** A work as the list of references has it. */
export interface CitedWork {
  readonly key: string
  /** Its whole entry, in HTML. */
  readonly full: string
  /** Its short reference, in HTML. */
  readonly short: string
  readonly read: Reading | undefined
  /**
   * Numbers of the slides on which it is cited, in their notes alone too; of a work that models alone stand on, of the
   * first slide that shows such a model.
   */
  readonly slides: readonly number[]
}

/** The works that a deck cites, in the order of its list of references. */
export function citedWorks({
  bibliography,
  places,
  evidence,
  processor,
}: Pick<Citations, 'bibliography' | 'places' | 'evidence' | 'processor'>): CitedWork[] {
  if (!processor) return []
  const slides = new Map<string, Set<number>>()
  const isOn = (key: string, { index }: SlideInfo) =>
    slides.set(key, (slides.get(key) ?? new Set()).add(index + 1))
  for (const { citation, slide } of places) for (const { key } of citation.works) isOn(key, slide)
  for (const [key, { tables, first }] of evidence) {
    for (const slide of tables) isOn(key, slide)
    if (!slides.has(key)) isOn(key, first)
  }
  return processor.order
    .filter((key) => slides.has(key))
    .map((key) => ({
      key,
      full: shortenAddresses(processor.full(key)),
      short: processor.short(key),
      read: bibliography.entries.get(key)?.read,
      slides: [...(slides.get(key) ?? [])].sort((a, b) => a - b),
    }))
}
