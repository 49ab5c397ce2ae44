import { PDFString } from '@cantoo/pdf-lib'
import { entry } from '../../../scripts/shared/pdf/entry.ts'
import { all, first, link, name, need, type Plant, page, retype } from './plant.ts'

export const linkFaults: Plant[] = [
  [
    'a page without an order',
    (document) => page(document).delete(name('Tabs')),
    ['page 1: links are not in the order of the structure'],
  ],
  [
    'a link without words',
    (document) => link(document, 'A').delete(name('Contents')),
    ['page 1: a link does not say where it leads'],
  ],
  [
    'a link without its way back',
    (document) => link(document, 'A').delete(name('StructParent')),
    ['page 1: the parent tree does not lead from a Link to its element'],
  ],
  [
    'a link in another element',
    (document) => retype(first(document, 'Link'), 'Span'),
    ['page 1: a screen reader takes a link for Span', 'page 1: a screen reader takes a link for Span'],
  ],
  [
    'a link in no element',
    (document) => {
      const { dict } = need(all(document, 'Link')[1])
      dict.set(name('K'), need(entry.array(dict, 'K')).get(0))
    },
    ['page 1: a screen reader does not find a link (Link)'],
  ],
  [
    'a link to this machine',
    (document) =>
      need(entry.dict(link(document, 'A'), 'A')).set(name('URI'), PDFString.of('http://127.0.0.1:3030/2')),
    ['page 1: a link leads to this machine, which no reader has: http://127.0.0.1:3030/2'],
  ],
  [
    'a link to no slide',
    (document) => link(document, 'Dest').set(name('Dest'), name('099-01')),
    ['page 1: a link leads to no slide: 099-01'],
  ],
  [
    'an outline to no slide',
    ({ catalog }) => {
      const item = need(entry.dict(need(entry.dict(catalog, 'Outlines')), 'First'))
      item.set(name('Dest'), PDFString.of('nowhere'))
    },
    ['"Adenosine" in the outline leads to no slide'],
  ],
]
