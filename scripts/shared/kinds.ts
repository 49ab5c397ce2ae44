export type Severity = 'error' | 'warning'

/** How hard a build is on its deck. `strict` lets no warning pass; `lenient` shows whatever can be shown. */
export const moods = ['strict', 'default', 'lenient'] as const
export type Mood = (typeof moods)[number]

/** What a finding of some kind does to a build; in the strict mood every kind is an error. */
interface Kind {
  readonly byDefault: Severity
  readonly whenLenient: Severity
  /** Said behind their number, where there are many. */
  readonly many: string
}

/** What shows wrong, or is lost, and can be shown all the same: as it is, or with something in its place. */
const loss = (many: string): Kind => ({ byDefault: 'error', whenLenient: 'warning', many })

/** What is shown as it is meant, for most people. */
const poor = (many: string): Kind => ({ byDefault: 'warning', whenLenient: 'warning', many })

/**
 * The kinds of findings about a deck, each with what it does; what has no kind does in each mood what its severity
 * says, and an error without one leaves nothing that could be shown. `docs/moods.md` is this table for people.
 */
export const kinds = {
  remote: loss('files of other hosts that are not in the deck'),
  'missing-file': loss('files that are not there'),
  'broken-diagram': loss('diagrams that cannot be drawn'),
  'broken-formula': loss('formulas that cannot be set'),
  'unknown-layout': loss('layouts that are not there'),
  'unknown-name': loss('names of nothing that is there'),
  'unknown-citation': loss('citations of what is not in the bibliography'),
  'too-deep': loss('places that are nested too deeply'),
  'component-threw': loss('components that threw'),
  forbidden: loss('things that the talk forbids'),
  'not-ready': loss('parts of slides that did not get ready'),
  'lost-text': loss('places whose text is not in the PDF'),
  'missing-glyph': loss('places with characters that no font has'),
  'small-letters': loss('pathways with letters that are too small'),
  'alternative-text': poor('pictures and diagrams without alternative text'),
  'pdf-structure': poor('places that a screen reader does not read well'),
  'does-not-fit': poor('places that do not fit'),
  'small-labels': poor('diagrams with small letters'),
  link: poor('links that lead nowhere'),
  font: poor('fonts that are not installed'),
  headmatter: poor('values that are not what their keys take'),
  ignored: poor('things that are left out'),
} as const satisfies Record<string, Kind>

export type KindOfFinding = keyof typeof kinds
