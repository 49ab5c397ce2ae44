import { PDFDict } from '@cantoo/pdf-lib'
import { entry } from '../../shared/pdf/entry.ts'
import { eachElement } from '../../shared/pdf/structure-tree.ts'
import { finding } from './finding.ts'
import { type Rule, roleOf } from './tagged-pdf.ts'

const fontFiles = ['FontFile', 'FontFile2', 'FontFile3']
const hint = 'serve the font with the deck, as a static TrueType file (woff2 of a glyf font)'
const holdsText = /^(P|H[1-6]?|LBody|TD|TH|Caption)$/

/** Fonts are in the file and their characters known (ISO 14289-1, 7.21), and text has been printed at all. */
export const fonts: Rule = function* (pdf) {
  for (const [, font] of pdf.document.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || entry.name(font, 'Type') !== 'Font') continue
    const kind = entry.name(font, 'Subtype') ?? ''
    const name = entry.name(font, 'BaseFont') ?? 'a font without a name'
    if (kind === 'Type3') {
      yield finding(
        'PDF: a Type 3 font: text drawn as pictures of letters',
        'use static TrueType fonts (no variable, no CFF ones) and font-synthesis: none',
      )
    } else if (kind === 'Type0') {
      if (entry.any(font, 'ToUnicode') === undefined)
        yield finding(`PDF: font ${name}: no ToUnicode map, its text cannot be read`, hint)
    } else if (!isEmbedded(font)) yield finding(`PDF: font ${name} is not embedded`, hint)
  }
  const texts = [...eachElement(pdf.tree?.top ?? [])].filter(({ type }) => holdsText.test(roleOf(pdf, type)))
  if (texts.length > 0 && !pdf.marks.some(({ showsText }) => showsText)) {
    yield finding(
      'PDF: paragraphs, but not a single letter',
      'Chromium found no fonts: is FONTCONFIG_PATH set to a folder with a fonts.conf?',
    )
  }
}

function isEmbedded(font: PDFDict): boolean {
  const descriptor = entry.dict(font, 'FontDescriptor')
  return descriptor !== undefined && fontFiles.some((key) => entry.any(descriptor, key) !== undefined)
}
