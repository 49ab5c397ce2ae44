import { PDFHexString, PDFName } from '@cantoo/pdf-lib'
import { entry } from '../../shared/pdf/entry.ts'
import { formulaMark } from '../../shared/pdf/formula-mark.ts'
import { eachElement, type Kid, type StructureElement } from '../../shared/pdf/structure-tree.ts'

/**
 * Makes formulas of the figures that carry the mark of one, and groups of those that only hold figures: an
 * HTML `figure` around an image and its caption prints as a Figure with no alternative text of its own.
 */
export function correctFigures(top: readonly StructureElement[]): void {
  for (const figure of eachElement(top)) {
    if (figure.type !== 'Figure') continue
    const alternative = entry.text(figure.dict, 'Alt')
    if (alternative?.startsWith(formulaMark)) {
      figure.type = 'Formula'
      const spoken = alternative.slice(formulaMark.length)
      figure.dict.set(PDFName.of('Alt'), PDFHexString.fromText(spoken))
    } else if (!alternative && figure.kids.some(isFigure)) figure.type = 'Div'
  }
}

function isFigure(kid: Kid): boolean {
  return kid.kind === 'element' && kid.type === 'Figure'
}
