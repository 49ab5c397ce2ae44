/** A field of an entry: what is between its braces or quotes, abbreviations put in, LaTeX left as it is. */
export interface BibtexField {
  readonly value: string
  readonly line: number
}

/** An entry of a BibTeX file. Type and names of fields are in small letters. */
export interface BibtexEntry {
  readonly type: string
  readonly key: string
  readonly line: number
  readonly fields: ReadonlyMap<string, BibtexField>
}
