/** What the author of a diagram says of it to those who cannot see it, and the diagram without these words. */
export interface WrittenDescription {
  readonly code: string
  /** Title and description; empty where neither is written. */
  readonly said: string
}

const title = /^[ \t]*accTitle[ \t]*:[ \t]*(.+)$/m
const description = /^[ \t]*accDescr[ \t]*(?::[ \t]*(.+)|\{([^}]*)\})[ \t]*$/m

/**
 * Takes `accTitle` and `accDescr` out of a diagram. Mermaid reads them in most kinds, and takes them for a part
 * of the picture in the others (mind maps, boards, Sankey diagrams). A comment takes the place of each line.
 */
export function writtenDescription(code: string): WrittenDescription {
  const said = [title, description]
    .map((pattern) => pattern.exec(code))
    .map((match) => (match?.[1] ?? match?.[2] ?? '').replace(/\s+/g, ' ').trim())
  const comment = (words: string) => words.replace(/[^\n]+/g, '%% said')
  return {
    code: code.replace(title, comment).replace(description, comment),
    said: said.filter(Boolean).join('. '),
  }
}
