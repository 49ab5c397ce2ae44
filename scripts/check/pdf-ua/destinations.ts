import type { PDFDict } from '@cantoo/pdf-lib'
import { destinationReader } from '../../shared/pdf/destinations.ts'
import { entry } from '../../shared/pdf/entry.ts'
import { eachAnnotation } from './each-annotation.ts'
import { poor, undone } from './pdf-problem.ts'
import type { Rule } from './tagged-pdf.ts'

/** Addresses that lead to the machine that printed. */
const local = /^(file:|[a-z]+:\/\/(localhost|127\.[\d.]+|0\.0\.0\.0|\[::1\])(:|\/|$))/i

/** Links and outline lead somewhere, and for every reader to the same place. */
export const destinations: Rule = function* ({ document }) {
  const destinationOf = destinationReader(document)
  for (const { dict, page } of eachAnnotation(document)) {
    const action = entry.dict(dict, 'A')
    const uri = action && entry.text(action, 'URI')
    if (uri && local.test(uri)) {
      yield poor(
        `a link leads to this machine, which no reader has: ${uri}`,
        'link to a slide by its number (/3), or to a file by its address on the web',
        { page, needle: uri.replace(/^[a-z]+:\/\/[^/]*\//i, '') },
      )
    }
    const target = destinationOf(dict)
    if (target && target.page === undefined) {
      yield poor(`a link leads to no slide: ${target.name ?? ''}`, 'check the number of the slide', { page })
    }
  }
  for (const item of outlineItems(entry.dict(document.catalog, 'Outlines'))) {
    const target = destinationOf(item)
    if (target && target.page === undefined) {
      yield undone(`"${entry.text(item, 'Title') ?? ''}" in the outline leads to no slide`)
    }
  }
}

function outlineItems(root: PDFDict | undefined): Set<PDFDict> {
  const items = new Set<PDFDict>()
  const add = (item: PDFDict | undefined) => item && items.add(item)
  add(root && entry.dict(root, 'First'))
  // The set grows while it is read, and holds each entry once even in a damaged file.
  for (const item of items) {
    add(entry.dict(item, 'First'))
    add(entry.dict(item, 'Next'))
  }
  return items
}
