import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import { readStructureTree } from '../shared/pdf/structure-tree.ts'
import { correctFigures } from './finish/correct-figures.ts'
import { dissolveGroups } from './finish/dissolve-groups.ts'
import { finishContent } from './finish/finish-content.ts'
import { type LinkTarget, linkName } from './finish/link-name.ts'
import { nameLinks } from './finish/name-links.ts'
import { mapRoles } from './finish/role-map.ts'
import { tagListBodies } from './finish/tag-list-bodies.ts'
import { writeMetadata } from './finish/write-metadata.ts'
import { type OutlineEntry, writeOutline } from './finish/write-outline.ts'
import { writePdf } from './finish/write-pdf.ts'
import { writeStructureTree } from './finish/write-structure-tree.ts'

export type { LinkTarget }

/** What a finished PDF says of itself. */
export interface DocumentInfo {
  readonly title: string
  readonly author?: string
  readonly subject?: string
  readonly keywords?: readonly string[]
  /** Of the text, as in HTML's `lang` (BCP 47): `en`, `zh-CN`. */
  readonly language: string
  /** Stands for both the creation and the last change. */
  readonly date: Date
  /** Where the outline leads; without it the browser's own stays. */
  readonly outline?: readonly OutlineEntry[]
  /** What a link says to who cannot see the page; as {@link linkName} says it unless given. */
  readonly linkName?: (link: LinkTarget, language: string) => string
}

export interface FinishedPdf {
  readonly bytes: Uint8Array
  /** The text of each page, in the order it is painted. */
  readonly texts: readonly string[]
}

/**
 * Finishes a tagged PDF that Chromium has printed: makes it accessible where the browser falls short of
 * PDF/UA-1 (ISO 14289-1), small, and the same for every print of the same pages.
 *
 * @param printed the bytes from `page.pdf({ tagged: true, outline: true })`
 */
export async function finishPdf(printed: Uint8Array, about: DocumentInfo): Promise<FinishedPdf> {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest })
  const { catalog, context } = document
  const tree = readStructureTree(catalog)
  const top = tree?.top ?? []
  const texts = finishContent(document, top)
  nameLinks(document, top, texts.links, (link) => (about.linkName ?? linkName)(link, about.language))
  correctFigures(top)
  dissolveGroups(context, top)
  tagListBodies(context, top)
  if (tree) {
    mapRoles(tree.root, top)
    writeStructureTree(tree)
  }
  if (about.outline) writeOutline(document, about.outline)
  writeMetadata(document, about)
  return { bytes: await writePdf(context), texts: texts.pages }
}
