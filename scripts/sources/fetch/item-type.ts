import { itemTypes } from '../csl-variables.ts'

type ItemType = (typeof itemTypes)[number]

/** Crossref's types (https://api.crossref.org/types), and CSL's for them. */
const ofCrossref: Readonly<Record<string, ItemType>> = {
  'journal-article': 'article-journal',
  'proceedings-article': 'paper-conference',
  'posted-content': 'article',
  'book-chapter': 'chapter',
  'book-section': 'chapter',
  'book-part': 'chapter',
  'book-track': 'chapter',
  'reference-entry': 'entry',
  'edited-book': 'book',
  'reference-book': 'book',
  monograph: 'book',
  proceedings: 'book',
  'report-component': 'report',
  dissertation: 'thesis',
  'peer-review': 'review',
}

/** The CSL type of a work, whichever of the two vocabularies a register uses. */
export function itemType(type: string | undefined): ItemType {
  return itemTypes.find((known) => known === type) ?? ofCrossref[type ?? ''] ?? 'document'
}
