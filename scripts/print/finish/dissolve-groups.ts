import type { PDFContext } from '@cantoo/pdf-lib'
import type { Kid, StructureElement } from '../../shared/pdf/structure-tree.ts'
import { newElement } from './new-element.ts'

const typesOf = (list: string) => new Set(list.split(' '))

/** Hold other elements and no text of their own (ISO 32000-1, 14.8.4.2). */
const groups = typesOf('Document Part Art Sect Div BlockQuote Aside DocumentFragment NonStruct')
/** Hold either text or paragraphs. */
const holders = typesOf('LI LBody TD TH Caption Note FENote')
/** Hold elements of certain types and nothing else. */
const frames = typesOf('Table THead TBody TFoot TR L Ruby Warichu')
/** Stand in a line of text. */
const inline = typesOf('Span Quote Reference BibEntry Code Link Annot Ruby Warichu Em Strong Sub')
/** Stand in a line of text or by themselves. */
const pictures = typesOf('Figure Formula Form')

/** What a NonStruct element may carry and still say nothing. */
const silentKeys = typesOf('/Type /S /P /K /Pg /ID')

/**
 * Dissolves the NonStruct elements that Chromium makes of every box and of every run of text, and makes
 * paragraphs of text that stands in none: where HTML had a `div`, a reader meets a paragraph, no group holds
 * text directly, and the tree is half as large.
 */
export function dissolveGroups(context: PDFContext, top: readonly StructureElement[]): void {
  for (const element of top) tidy(context, element)
}

/** Tidies the kids of an element, the deepest first. */
function tidy(context: PDFContext, element: StructureElement): void {
  const boxes = new Set<Kid>()
  for (const kid of element.kids) {
    if (kid.kind !== 'element') continue
    const isRun = kid.kids.every(isItem)
    tidy(context, kid)
    if (!isRun && isLine(kid)) boxes.add(kid)
  }
  const { type, kids } = element
  if (frames.has(type)) return
  if (!groups.has(type) && !holders.has(type)) element.kids = kids.flatMap((kid) => dissolved(kid, 'Span'))
  else {
    element.kids = stretches(kids).flatMap((stretch) => {
      const isText = stretch.some((kid) => !boxes.has(kid) && (isTextual(kid) || isLine(kid)))
      const standsAlone = stretch.length === kids.length && (kids.length === 1 || isText)
      const parts = stretch.flatMap((kid) => dissolved(kid, isText || standsAlone ? 'Span' : 'P'))
      const needsParagraph =
        parts.some(isTextual) && groups.has(type) && !(type === 'NonStruct' && standsAlone)
      return needsParagraph ? [newElement(context, 'P', parts)] : parts
    })
  }
}

/** A NonStruct element's kids; the element itself, with a type that holds text, where it separates or says something. */
function dissolved(kid: Kid, type: 'P' | 'Span'): Kid[] {
  if (kid.kind !== 'element' || kid.type !== 'NonStruct') return [kid]
  const isText = isLine(kid)
  if (isBare(kid) && !(isText && type === 'P')) return kid.kids
  kid.type = isText ? type : 'Div'
  return [kid]
}

/** Kids in groups: those that follow each other in lines of text, and each of the others by itself. */
function stretches(kids: readonly Kid[]): Kid[][] {
  const found: Kid[][] = []
  let open: Kid[] | undefined
  for (const kid of kids) {
    const continues = fitsInLine(kid) || isLine(kid)
    if (continues && open) open.push(kid)
    else {
      const stretch = [kid]
      open = continues ? stretch : undefined
      found.push(stretch)
    }
  }
  return found
}

function isItem(kid: Kid): boolean {
  return kid.kind !== 'element'
}

function isTextual(kid: Kid): boolean {
  return kid.kind !== 'element' || inline.has(kid.type)
}

function fitsInLine(kid: Kid): boolean {
  return isTextual(kid) || (kid.kind === 'element' && pictures.has(kid.type))
}

/** A box, or a run of text, with a line of text in it and nothing else. */
function isLine(kid: Kid): boolean {
  return (
    kid.kind === 'element' &&
    kid.type === 'NonStruct' &&
    kid.kids.some(isTextual) &&
    kid.kids.every(fitsInLine)
  )
}

function isBare({ dict }: StructureElement): boolean {
  return dict.keys().every((key) => silentKeys.has(key.asString()))
}
