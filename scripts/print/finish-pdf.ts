import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import { readStructureTree } from '../shared/pdf/structure-tree.ts'
import { correctFigures } from './finish/correct-figures.ts'
import { dissolveGroups } from './finish/dissolve-groups.ts'
import type { DocumentInfo } from './finish/document-info.ts'
import { finishContent } from './finish/finish-content.ts'
import { type LinkTarget, linkName } from './finish/link-name.ts'
import { nameLinks } from './finish/name-links.ts'
import { mapRoles } from './finish/role-map.ts'
import { tagListBodies } from './finish/tag-list-bodies.ts'
import { writeMetadata } from './finish/write-metadata.ts'
import { writeOutline } from './finish/write-outline.ts'
import { writePdf } from './finish/write-pdf.ts'
import { writeStructureTree } from './finish/write-structure-tree.ts'

export type { LinkTarget }

export interface FinishedPdf {
  readonly bytes: Uint8Array
  /** The text of each page, in the order it is painted. */
  readonly texts: readonly string[]
}

/**
 * Finishes a tagged PDF that Chromium has printed: makes it accessible where the browser falls short of
 * PDF/UA-1 (ISO 14289-1), small, and the same for every print of the same pages. Between its steps other work has
 * its turn, for the browser may be printing meanwhile.
 *
 * @param printed the bytes from `page.pdf({ tagged: true, outline: true })`
 */
export async function finishPdf(printed: Uint8Array, about: DocumentInfo): Promise<FinishedPdf> {
  const document = await PDFDocument.load(printed, { updateMetadata: false, parseSpeed: ParseSpeeds.Fast })
  const { catalog, context } = document
  const tree = readStructureTree(catalog)
  const top = tree?.top ?? []
  const texts = await finishContent(document, top)
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
