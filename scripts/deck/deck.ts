import type { ResolvedSlidevOptions, SlideInfo } from '@slidev/types'
import type { Mood } from '../shared/kinds.ts'
import type { Position, Problem } from '../shared/problem.ts'
import type { Allowed } from './allowed.ts'
import type { Citations } from './citations.ts'
import type { ExportOptions } from './export-options.ts'
import type { FigureCredit } from './figure-credits.ts'
import type { HandoutOptions } from './handout-options.ts'
import type { Models } from './models.ts'
import type { Slot } from './slot.ts'

/** A talk as read from its Markdown: what every later phase starts from. */
export interface Deck {
  /** Absolute path of the entry file. */
  readonly entry: string
  /** Folder of the entry file; `public/`, `components/` and the like lie in it. */
  readonly root: string
  /** The entry's file name without its ending; outputs go into a folder of this name. */
  readonly name: string
  readonly about: DeckInfo
  /** How hard its checks are: as its headmatter says (`checks: strict`), or whoever builds it. */
  readonly mood: Mood
  /** What its talk may do besides what every talk may. */
  readonly allowed: readonly Allowed[]
  /** What its sources hold that was read as something, and may have been meant as something else. */
  readonly warnings: readonly Problem[]
  readonly slides: readonly Slide[]
  /** Whether its notes are kept from all that is made of it. */
  readonly leavesNotesOut: boolean
  readonly models: Models
  /** What its slides say of their pictures. */
  readonly credits: ReadonlyMap<SlideInfo, readonly FigureCredit[]>
  /** What it cites; nothing for a deck without a bibliography. */
  readonly citations: Citations | undefined
  /** What it says of its handout; nothing for a deck that wants none. */
  readonly handout: HandoutOptions | undefined
  /** What it says of how its slides are printed. */
  readonly exported: ExportOptions
  /** The time that it may take; nothing for a deck that does not say so. */
  readonly slot: Slot | undefined
  /** What Slidev made of the deck; its Vite plugins take this. */
  readonly slidev: ResolvedSlidevOptions
}

/** What the headmatter says about the talk as a document. */
export interface DeckInfo {
  readonly title: string
  readonly author?: string
  readonly subject?: string
  readonly keywords: readonly string[]
  /** BCP 47 tag. */
  readonly language: string
  readonly date: Date
}

/** One slide, with what is needed to say where in the source something on it stands. */
export interface Slide {
  /** Counts from 1, in the order of the talk. */
  readonly no: number
  readonly title?: string
  /** First line of the slide in its file. */
  readonly at: Position
  /** The Markdown between frontmatter and notes. */
  readonly content: string
  /** Line of the file on which `content` begins. */
  readonly contentLine: number
  /** The whole source: frontmatter, content and notes. */
  readonly source: string
  readonly fences: readonly Fence[]
  readonly html: readonly Html[]
  readonly links: readonly Link[]
  /** Where lists or quotations are nested so deeply that what is inside is left out. */
  readonly tooDeep?: Position | undefined
  /** Addresses of the pictures the slide uses, as written. */
  readonly images: readonly string[]
}

/** HTML in the Markdown, with the tags of components. */
export interface Html {
  readonly code: string
  /** Line on which it begins; for a tag in a paragraph, that of the paragraph. */
  readonly at: Position
}

/** A fenced code block. */
export interface Fence {
  /** What stands behind the opening backticks, e.g. `mermaid {scale: 0.8}`. */
  readonly info: string
  readonly code: string
  /** Line of the opening backticks. */
  readonly at: Position
}

/** A link written in Markdown. */
export interface Link {
  /** Where it leads, as written. */
  readonly to: string
  /** Line on which the paragraph around it begins. */
  readonly at: Position
}
