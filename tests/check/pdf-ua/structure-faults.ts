import { PDFString } from '@cantoo/pdf-lib'
import { entry } from '../../../scripts/shared/pdf/entry.ts'
import { all, first, name, need, type Plant, retype, tree } from './plant.ts'

export const structureFaults: Plant[] = [
  [
    'a type without a role',
    (document) => need(entry.dict(tree(document).root, 'RoleMap')).delete(name('Em')),
    ['page 1: a screen reader does not know what Em is'],
  ],
  [
    'a role in a circle',
    (document) => {
      const map = need(entry.dict(tree(document).root, 'RoleMap'))
      map.set(name('Em'), name('Strong'))
      map.set(name('Strong'), name('Em'))
    },
    [
      'page 1: a screen reader does not know what Em is',
      'page 1: a screen reader does not know what Strong is',
    ],
  ],
  [
    'a standard type with another role',
    (document) => need(entry.dict(tree(document).root, 'RoleMap')).set(name('Code'), name('Span')),
    ['the RoleMap changes the standard type Code'],
  ],
  [
    'a list item without a body',
    (document) => retype(first(document, 'LBody'), 'Div'),
    ['page 1: a screen reader does not follow a list: Div in LI'],
  ],
  [
    'an item outside of a list',
    (document) => retype(first(document, 'P'), 'LI'),
    [
      'page 1: a screen reader does not follow a list: LI in Document',
      ...['content', 'Span', 'content', 'Span', 'content', 'Link', 'content', 'Link', 'content'].map((kid) =>
        kid === 'content'
          ? 'page 1: a screen reader does not follow a list: text in LI'
          : `page 1: a screen reader does not follow a list: ${kid} in LI`,
      ),
    ],
  ],
  [
    'a cell that is none',
    (document) => retype(first(document, 'TD'), 'P'),
    ['page 2: a screen reader does not follow a table: P in TR'],
  ],
  [
    'a row that is none',
    (document) => retype(first(document, 'TR'), 'Div'),
    [
      'page 2: a screen reader does not follow a table: Div in Table',
      'page 2: a screen reader does not follow a table: TH in Div',
      'page 2: a screen reader does not follow a table: TH in Div',
    ],
  ],
  [
    'a figure without a text',
    (document) => first(document, 'Figure').dict.set(name('Alt'), PDFString.of('')),
    ['page 2: a figure has no alternative text'],
  ],
  [
    'a formula without a text',
    (document) => first(document, 'Formula').dict.delete(name('Alt')),
    ['page 2: a formula has no alternative text'],
  ],
  ['a skipped level', (document) => retype(first(document, 'H2'), 'H3'), ['page 2: after H1 comes H3']],
  ['no first level', (document) => retype(first(document, 'H1'), 'H2'), ['page 1: the first heading is H2']],
  [
    'notes without identifiers',
    (document) => {
      const [one, two, three] = all(document, 'P')
      for (const note of [one, two, three]) retype(need(note), 'Note')
      one?.dict.set(name('ID'), PDFString.of('a'))
      two?.dict.set(name('ID'), PDFString.of('a'))
    },
    ['page 1: a note has no identifier of its own', 'page 1: a note has no identifier of its own'],
  ],
]
