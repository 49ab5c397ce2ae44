import { type PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { destinationReader } from '../../shared/pdf/destinations.ts'
import { asDict, entry } from '../../shared/pdf/entry.ts'
import { eachElement, type Kid, type StructureElement } from '../../shared/pdf/structure-tree.ts'
import type { LinkTarget } from './link-name.ts'

/** Text of marked content by the page or form it is in and by its number. */
export type Texts = ReadonlyMap<PDFRef, ReadonlyMap<number, string>>

/** The marked content that link elements hold: what has to be read to name them. */
export function linkContent(top: readonly StructureElement[]): Map<PDFRef, Set<number>> {
  const content = new Map<PDFRef, Set<number>>()
  const collect = (kids: readonly Kid[]) => {
    for (const kid of kids) {
      if (kid.kind === 'element') collect(kid.kids)
      const owner = kid.kind === 'content' ? (kid.form ?? kid.page) : undefined
      if (kid.kind !== 'content' || !owner) continue
      const ids = content.get(owner) ?? new Set()
      content.set(owner, ids.add(kid.id))
    }
  }
  for (const element of eachElement(top)) if (element.type === 'Link') collect(element.kids)
  return content
}

/** Gives every link annotation its Contents, which PDF/UA asks for (ISO 14289-1, 7.18.5). */
export function nameLinks(
  document: PDFDocument,
  top: readonly StructureElement[],
  texts: Texts,
  nameOf: (link: LinkTarget) => string,
): void {
  const destinationOf = destinationReader(document)
  for (const element of eachElement(top)) {
    if (element.type !== 'Link') continue
    const text = linkText(element.kids, texts)
    for (const kid of element.kids) {
      const annotation = kid.kind === 'object' ? asDict(document.context.lookup(kid.object)) : undefined
      if (!annotation || annotation.has(PDFName.Contents)) continue
      const action = entry.dict(annotation, 'A')
      const uri = action && entry.text(action, 'URI')
      const name = nameOf({ text, uri, destination: destinationOf(annotation) })
      annotation.set(PDFName.Contents, PDFHexString.fromText(name))
    }
  }
}

function linkText(kids: readonly Kid[], texts: Texts): string {
  const pieces = (kid: Kid): string => {
    if (kid.kind === 'object') return ''
    if (kid.kind === 'element') return entry.text(kid.dict, 'Alt') ?? kid.kids.map(pieces).join('')
    const owner = kid.form ?? kid.page
    return (owner && texts.get(owner)?.get(kid.id)) ?? ''
  }
  return joinLines(kids.map(pieces).join(''))
}

/** A line break stands for a blank, but not between characters of a script that has none. */
function joinLines(text: string): string {
  return text
    .replace(/(?<=[\p{Script=Han}\p{P}])\n(?=\p{Script=Han})|(?<=\p{Script=Han})\n(?=\p{P})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
