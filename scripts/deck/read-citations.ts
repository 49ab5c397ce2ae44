import type { SlidevData } from '@slidev/types'
import { z } from 'zod'
import { citationOf } from '../sources/citation-of.ts'
import type { Citations } from './citations.ts'
import { styleOfAddon } from './citations-addon.ts'
import { citationsOnSlide } from './citations-on-slide.ts'
import { citedWorks } from './cited-works.ts'
import type { DeckFolder } from './deck-folder.ts'
import { isMeant } from './is-meant.ts'
import { knownPart } from './known-part.ts'
import { addReferenceSlides } from './reference-slides.ts'

const headmatterShape = z.object({
  csl: z.string().optional().catch(undefined),
  cite: z
    .object({ read: z.boolean().default(false) })
    .catch({ read: false })
    .default({ read: false }),
})

/** What is told of a deck beside its slides. */
interface About {
  readonly folder: DeckFolder
  /** Of the deck (BCP 47). */
  readonly language: string
  /** The works that the models on slides stand on, by their keys. */
  readonly evidence: Citations['evidence']
}

/**
 * Reads what the slides of a deck cite, and makes as many of its slides with references as they need.
 *
 * @param data its slides are added to
 */
export async function readCitations(
  data: SlidevData,
  { bibliography, files }: Pick<Citations, 'bibliography' | 'files'>,
  { folder, language, evidence }: About,
): Promise<Citations> {
  const places = data.slides
    .flatMap((slide) => citationsOnSlide(slide, folder))
    .filter(({ citation }) => isMeant(citation, bibliography))
  const { csl, cite } = headmatterShape.parse(data.headmatter)
  const cited = [...places.map(({ citation }) => citation), ...[...evidence.keys()].map(citationOf)]
    .map((citation) => knownPart(citation, bibliography))
    .filter((citation) => citation !== undefined)
  const read = { bibliography, files, language, places, evidence, references: [], showsRead: cite.read }
  if (cited.length === 0) return { ...read, processor: undefined }
  const { keptProcessor } = await import('../sources/kept-processor.ts')
  const processor = await keptProcessor(bibliography, {
    style: csl ?? styleOfAddon(data.headmatter.biblio),
    language,
    folder: folder.root,
    cited,
  })
  const citations = { ...read, processor }
  return {
    ...citations,
    references: addReferenceSlides(data, citedWorks(citations), { language, root: folder.root }),
  }
}
