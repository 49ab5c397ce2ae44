import type { BrokenDeck, Kind } from './broken-deck.ts'
import { bytes } from './kinds/bytes.ts'
import { components } from './kinds/components.ts'
import { diagrams } from './kinds/diagrams.ts'
import { encodings } from './kinds/encodings.ts'
import { fileNames } from './kinds/file-names.ts'
import { formulas } from './kinds/formulas.ts'
import { frontmatter } from './kinds/frontmatter.ts'
import { headmatter } from './kinds/headmatter.ts'
import { hugeThings } from './kinds/huge-things.ts'
import { nesting } from './kinds/nesting.ts'
import { pictures } from './kinds/pictures.ts'
import { structure } from './kinds/structure.ts'
import { truncations } from './kinds/truncations.ts'
import { unicode } from './kinds/unicode.ts'
import { randomFrom } from './random.ts'

const kinds: Readonly<Record<string, Kind>> = {
  headmatter,
  frontmatter,
  truncations,
  bytes,
  unicode,
  encodings,
  nesting,
  'huge-things': hugeThings,
  components,
  pictures,
  diagrams,
  formulas,
  structure,
  'file-names': fileNames,
}

export interface NamedDeck extends BrokenDeck {
  /** e.g. `nesting-24` */
  readonly name: string
  readonly kind: string
}

/** As many broken decks as asked for, of all kinds in turn; the same for the same seed. */
export function brokenDecks(count: number, seed: number): NamedDeck[] {
  const turns = Object.entries(kinds)
  return Array.from({ length: count }, (_, index) => {
    const [kind = '', make] = turns[index % turns.length] ?? []
    const name = `${kind}-${index}`
    if (!make) throw new Error(`no kind of deck at ${index}`)
    return { name, kind, ...make(randomFrom(seed * 100_003 + index), name) }
  })
}
