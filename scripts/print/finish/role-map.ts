import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { eachElement, type StructureElement } from '../../shared/pdf/structure-tree.ts'

/** What the types that Chromium takes from PDF 2.0 are in PDF 1.7 (ISO 14289-1, 7.1). */
const roles: Readonly<Record<string, string>> = {
  Aside: 'Div',
  DocumentFragment: 'Part',
  Em: 'Span',
  FENote: 'Note',
  Strong: 'Span',
  Sub: 'Span',
  Title: 'H1',
}

/** Says in the tree's role map what each non-standard type in use stands for. */
export function mapRoles(root: PDFDict, top: readonly StructureElement[]): void {
  const used = new Set([...eachElement(top)].map(({ type }) => type))
  const map = PDFDict.withContext(root.context)
  for (const [type, role] of Object.entries(roles)) {
    if (used.has(type)) map.set(PDFName.of(type), PDFName.of(role))
  }
  if (map.keys().length > 0) root.set(PDFName.of('RoleMap'), map)
}
