import { PDFDict, type PDFDocument, PDFHexString, PDFName, type PDFObject } from '@cantoo/pdf-lib'

/** An entry of the outline: what is read there, and what it leads to: a page, from 0, or what links lead to by name. */
export type OutlineEntry = { readonly title: string } & (
  | { readonly page: number }
  | { readonly destination: string }
)

/**
 * Writes a flat outline in place of the browser's, which has an entry for every heading and none for a slide
 * whose title is not one (ISO 32000-1, 12.3.3). An entry that leads nowhere is left out: that a page is missing is
 * another's to tell.
 */
export function writeOutline(document: PDFDocument, entries: readonly OutlineEntry[]): void {
  const { catalog, context } = document
  catalog.delete(PDFName.of('Outlines'))
  if (entries.length === 0) return
  const pages = document.getPages()
  const outline = context.nextRef()
  const destinations = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)
  const placeOf = (entry: OutlineEntry): PDFObject | undefined => {
    if ('destination' in entry) return destinations?.get(PDFName.of(entry.destination))
    const page = pages[entry.page]
    return page && context.obj([page.ref, 'Fit'])
  }
  const items = entries.flatMap((entry) => {
    const place = placeOf(entry)
    if (!place) return []
    const dict = context.obj({ Title: PDFHexString.fromText(entry.title), Parent: outline, Dest: place })
    return { dict, ref: context.register(dict) }
  })
  for (const [index, { dict }] of items.entries()) {
    const before = items[index - 1]
    const after = items[index + 1]
    if (before) dict.set(PDFName.of('Prev'), before.ref)
    if (after) dict.set(PDFName.of('Next'), after.ref)
  }
  const ends = { First: items[0]?.ref, Last: items.at(-1)?.ref }
  context.assign(outline, context.obj({ Type: 'Outlines', ...ends, Count: items.length }))
  catalog.set(PDFName.of('Outlines'), outline)
}
