import type { Files } from '../support/write-files.ts'
import type { Random } from './random.ts'

/** A deck with something wrong, or merely odd, in it. */
export interface BrokenDeck {
  /** The deck's file; the other files it names lie beside it. */
  readonly content: string | Uint8Array
  /** Words that stand on its slides: they are in the PDF, or the build ends with a problem. */
  readonly shows: readonly string[]
  /** Name of the deck's file, where that is what is odd. */
  readonly file?: string
  readonly files?: Files
}

/** Makes decks of one kind. `name` is a word that no other deck has; files beside the deck carry it in their names. */
export type Kind = (random: Random, name: string) => BrokenDeck

/** The headmatter that asks for nothing, and slides behind it. */
export function deckOf(...slides: readonly string[]): string {
  return `---\ntheme: none\n---\n\n${slides.join('\n\n---\n\n')}\n`
}

/** The words that stand on the slides of {@link plainSlides}. */
export const plainWords = ['Zebrafish', 'Hippocampus', 'Saccharomyces'] as const

/** Three slides with a little of everything. */
export const plainSlides = [
  '# Zebrafish\n\nA sentence with *stress*, `code`, a [link](https://example.org/) and $e^{x}$.',
  '# Hippocampus\n\n- one\n- two\n  - three\n\n```ts\nconst answer = 42\n```\n\n```mermaid\nflowchart LR\n  accTitle: Two nodes\n  A --> B\n```',
  '# Saccharomyces\n\n| strain | dose |\n| --- | --- |\n| a | 1 |\n\n<div class="text-red-600">In a box</div>\n\n<!-- What is said. -->',
] as const
