import { PDFNumber } from '@cantoo/pdf-lib'
import { expect } from 'vitest'
import { entry } from '../../../scripts/shared/pdf/entry.ts'
import { first, name, need, type Plant, page, rewrite } from './plant.ts'

export const contentFaults: Plant[] = [
  [
    'painting without a mark',
    (document) => rewrite(document, /$/, '\n0 0 5 5 re f (a) Tj'),
    ['page 1: 2 painted without a tag, not even as artifact'],
  ],
  [
    'a mark that says nothing',
    (document) => rewrite(document, /$/, '\n/Span BMC 0 0 5 5 re f EMC'),
    ['page 1: 1 painted without a tag, not even as artifact'],
  ],
  [
    'painting without a mark in a form',
    (document) => rewrite(document, /$/, '\n0 0 5 5 re f', 4, false),
    ['page 4: 1 painted without a tag, not even as artifact'],
  ],
  [
    'a mark that does not end',
    (document) => rewrite(document, /$/, '\n/Artifact BMC'),
    ['page 1: marked content does not begin and end in pairs'],
  ],
  [
    'a mark that does not begin',
    (document) => rewrite(document, /$/, '\nEMC'),
    ['page 1: marked content does not begin and end in pairs'],
  ],
  [
    'a form with tags in an artifact',
    (document) => rewrite(document, /(\/X\d+ Do)/, '/Artifact BMC $1 EMC', 4),
    ['page 4: a form with tags is painted inside of other marked content'],
  ],
  [
    'content of no element',
    (document) => rewrite(document, /$/, '\n/P <</MCID 99>> BDC EMC'),
    ['page 1: marked content 99 is in no element'],
  ],
  [
    'content of an element that is not there',
    (document) =>
      first(document, 'H1').dict.set(name('K'), document.context.obj([PDFNumber.of(1), PDFNumber.of(99)])),
    ['page 1: marked content 99 of an element is missing'],
  ],
  [
    'content on no page',
    (document) => {
      const nowhere = document.context.obj({
        Type: 'MCR',
        Pg: document.context.register(document.context.obj({})),
        MCID: 0,
      })
      const { dict } = first(document, 'H1')
      dict.set(name('K'), document.context.obj([need(entry.any(dict, 'K')), nowhere]))
    },
    ['1 pieces of marked content are on a page or form that is not painted'],
  ],
  [
    'a page without its way back',
    (document) => page(document, 3).delete(name('StructParents')),
    Array.from({ length: 10 }, () =>
      expect.stringMatching(/^page 3: the parent tree does not lead from marked content \d+ to its element$/),
    ),
  ],
]
