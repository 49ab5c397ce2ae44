import { setImmediate } from 'node:timers/promises'
import { ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib'
import { alternatives } from './pdf-ua/alternatives.ts'
import { annotations } from './pdf-ua/annotations.ts'
import { contentLinks } from './pdf-ua/content-links.ts'
import { destinations } from './pdf-ua/destinations.ts'
import { documentFlags } from './pdf-ua/document-flags.ts'
import { fonts } from './pdf-ua/fonts.ts'
import { headingOrder } from './pdf-ua/heading-order.ts'
import { metadata } from './pdf-ua/metadata.ts'
import { missingGlyphs } from './pdf-ua/missing-glyphs.ts'
import { nesting } from './pdf-ua/nesting.ts'
import { notes } from './pdf-ua/notes.ts'
import { pageStructure } from './pdf-ua/page-structure.ts'
import { paintedContent } from './pdf-ua/painted-content.ts'
import { type PdfProblem, undone } from './pdf-ua/pdf-problem.ts'
import { structureTypes } from './pdf-ua/structure-types.ts'
import { type Rule, readTaggedPdf } from './pdf-ua/tagged-pdf.ts'

const rules: readonly Rule[] = [
  documentFlags,
  metadata,
  structureTypes,
  nesting,
  alternatives,
  headingOrder,
  notes,
  paintedContent,
  contentLinks,
  pageStructure,
  annotations,
  destinations,
  fonts,
  missingGlyphs,
]

/**
 * Checks some of the conditions of PDF/UA-1 (ISO 14289-1) that a machine can check, and that links lead somewhere.
 *
 * They are necessary for an accessible document and not sufficient: whether an alternative text is true, or a
 * reading order makes sense, only a person can say.
 *
 * @param bytes a PDF file
 */
export async function checkPdfUa(bytes: Uint8Array): Promise<PdfProblem[]> {
  const document = await load(bytes)
  if (!(document instanceof PDFDocument)) return [document]
  const pdf = readTaggedPdf(document)
  const problems: PdfProblem[] = []
  for (const rule of rules) {
    // Other work has its turn: the browser may be printing meanwhile.
    await setImmediate()
    problems.push(...rule(pdf))
  }
  return problems
}

async function load(bytes: Uint8Array): Promise<PDFDocument | PdfProblem> {
  try {
    return await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fast })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return undone(`it cannot be read: ${reason}`)
  }
}
