import { PDFDict, type PDFRef } from '@cantoo/pdf-lib'
import { entry } from '../../shared/pdf/entry.ts'
import { eachElement } from '../../shared/pdf/structure-tree.ts'
import { poor, undone } from './pdf-problem.ts'
import type { Marks } from './read-marks.ts'
import { type Rule, roleOf, type TaggedPdf } from './tagged-pdf.ts'

const fontFiles = ['FontFile', 'FontFile2', 'FontFile3']
const holdsText = /^(P|H[1-6]?|LBody|TD|TH|Caption)$/

/** Fonts are in the file and their characters known (ISO 14289-1, 7.21), and text has been printed at all. */
export const fonts: Rule = function* (pdf) {
  for (const [ref, font] of pdf.document.context.enumerateIndirectObjects()) {
    if (!(font instanceof PDFDict) || entry.name(font, 'Type') !== 'Font') continue
    const kind = entry.name(font, 'Subtype') ?? ''
    const name = entry.name(font, 'BaseFont') ?? 'a font without a name'
    if (kind === 'Type3') {
      yield poor(
        'some text is printed as pictures of letters',
        'outlined letters do that, and fonts that are variable or not TrueType; give them a font of each weight',
        { page: pageOfFont(pdf, ref), needle: 'outlined' },
      )
    } else if (kind === 'Type0') {
      if (entry.any(font, 'ToUnicode') === undefined)
        yield undone(`the text in the font ${name} cannot be read`)
    } else if (!isEmbedded(font)) yield undone(`the font ${name} is not in the file`)
  }
  const texts = [...eachElement(pdf.tree?.top ?? [])].filter(({ type }) => holdsText.test(roleOf(pdf, type)))
  if (texts.length > 0 && !pdf.marks.some(({ showsText }) => showsText)) {
    yield undone('it has paragraphs, but not a single letter: Chromium found no fonts')
  }
}

function isEmbedded(font: PDFDict): boolean {
  const descriptor = entry.dict(font, 'FontDescriptor')
  return descriptor !== undefined && fontFiles.some((key) => entry.any(descriptor, key) !== undefined)
}

/** Number of the first page that writes in a font. */
function pageOfFont({ marks }: TaggedPdf, font: PDFRef): number | undefined {
  const isUsed = ({ stream: { resources } }: Marks) => {
    const fonts = resources && entry.dict(resources, 'Font')
    return fonts?.values().includes(font)
  }
  return marks.find(isUsed)?.stream.pageNumber
}
