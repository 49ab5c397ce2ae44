import type { PDFDict, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { type ContentOwners, contentOwners } from '../../shared/pdf/content-owners.ts'
import { contentStreams } from '../../shared/pdf/content-streams.ts'
import { entry } from '../../shared/pdf/entry.ts'
import { type Kid, readStructureTree, type StructureTree } from '../../shared/pdf/structure-tree.ts'
import type { PdfProblem } from './pdf-problem.ts'
import { type Marks, readMarks } from './read-marks.ts'
import { readParentTree } from './read-parent-tree.ts'

/** A PDF read once for all rules. */
export interface TaggedPdf {
  readonly document: PDFDocument
  readonly tree: StructureTree | undefined
  readonly owners: ContentOwners
  readonly parents: ReadonlyMap<number, PDFObject | undefined>
  /** Of every page in order, each followed by its forms. */
  readonly marks: readonly Marks[]
  readonly pageNumbers: ReadonlyMap<PDFRef, number>
}

/** Finds what breaks one condition, or one family of conditions. */
export type Rule = (pdf: TaggedPdf) => Iterable<PdfProblem>

export function readTaggedPdf(document: PDFDocument): TaggedPdf {
  const tree = readStructureTree(document.catalog)
  return {
    document,
    tree,
    owners: contentOwners(tree?.top ?? []),
    parents: tree ? readParentTree(tree.root) : new Map(),
    marks: [...contentStreams(document)].filter(({ isTagged }) => isTagged).map(readMarks),
    pageNumbers: new Map(document.getPages().map(({ ref }, index) => [ref, index + 1])),
  }
}

/** Number of the page on which a part of the structure is painted first. */
export function pageOf(pdf: TaggedPdf, kid: Kid): number | undefined {
  const page = firstPage(kid)
  return page && pdf.pageNumbers.get(page)
}

function firstPage(kid: Kid): PDFRef | undefined {
  if (kid.kind !== 'element') return kid.page
  for (const inner of kid.kids) {
    const page = firstPage(inner)
    if (page) return page
  }
  return entry.ref(kid.dict, 'Pg')
}

/** The standard type that an element's type stands for; the type itself if the role map has none. */
export function roleOf({ tree }: TaggedPdf, type: string): string {
  const map: PDFDict | undefined = tree && entry.dict(tree.root, 'RoleMap')
  const seen = new Set<string>()
  let role = type
  while (map && !seen.has(role)) {
    seen.add(role)
    role = entry.name(map, role) ?? role
  }
  return role
}
