import type { BibtexField } from './bibtex-entry.ts'

/** The keys that a field names, with commas between them. */
export function keysIn(field: BibtexField | undefined): string[] {
  return (field?.value ?? '')
    .split(',')
    .map((key) => key.trim())
    .filter(Boolean)
}
