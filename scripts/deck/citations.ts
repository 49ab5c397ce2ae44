import type { SlideInfo } from '@slidev/types'
import type { Processor } from '../sources/open-processor.ts'
import type { Bibliography } from '../sources/read-bibliography.ts'
import type { CitedPlace } from './citations-on-slide.ts'
import type { ShownEvidence } from './shown-evidence.ts'

/** What a deck cites, and how it is shown. */
export interface Citations {
  readonly bibliography: Bibliography
  /** Paths of its files. */
  readonly files: readonly string[]
  /** Of the deck (BCP 47). */
  readonly language: string
  /** In the order of the slides; those of works that are not in the bibliography, but seem to be meant, too. */
  readonly places: readonly CitedPlace[]
  /** The works that the models on slides stand on, by their keys. */
  readonly evidence: ReadonlyMap<string, ShownEvidence>
  /** Sets marks and entries; there is none where no known work is cited. */
  readonly processor: Processor | undefined
  /** The slides that show the list of references. */
  readonly references: readonly ReferenceSlide[]
  /** Whether a mark says how far its work was read (`cite: {read: true}`). */
  readonly showsRead: boolean
}

/** A slide that shows references. */
export interface ReferenceSlide {
  readonly slide: SlideInfo
  /** Keys of its works. */
  readonly works: readonly string[]
  /** Its place among the pages of its list, from 1, and their number. */
  readonly page: number
  readonly pages: number
}
