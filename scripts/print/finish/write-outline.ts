import { type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib'

/** An entry of the outline: what is read there, and the page it leads to, from 0. */
export interface OutlineEntry {
  readonly title: string
  readonly page: number
}

/**
 * Writes a flat outline in place of the browser's, which has an entry for every heading and none for a slide
 * whose title is not one (ISO 32000-1, 12.3.3). An entry whose page is not there is left out: that a page is
 * missing is another's to tell.
 */
export function writeOutline(document: PDFDocument, entries: readonly OutlineEntry[]): void {
  const { catalog, context } = document
  catalog.delete(PDFName.of('Outlines'))
  if (entries.length === 0) return
  const pages = document.getPages()
  const outline = context.nextRef()
  const items = entries.flatMap(({ title, page }) => {
    const target = pages[page]
    if (!target) return []
    const dict = context.obj({
      Title: PDFHexString.fromText(title),
      Parent: outline,
      Dest: [target.ref, 'Fit'],
    })
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
