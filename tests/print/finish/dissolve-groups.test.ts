import { PDFContext } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { dissolveGroups } from '../../../scripts/print/finish/dissolve-groups.ts'
import { newElement } from '../../../scripts/print/finish/new-element.ts'
import type { Kid } from '../../../scripts/shared/pdf/structure-tree.ts'

const context = PDFContext.create()

/** Reads `P(1 Em(2))`: elements by their types, with a language after an `@`, and marked content by its number. */
function read(written: string): Kid[] {
  const tokens = written.match(/[\w@]+|[()]/g) ?? []
  let at = 0
  const kids = (): Kid[] => {
    const found: Kid[] = []
    for (let token = tokens[at++]; token && token !== ')'; token = tokens[at++]) {
      if (/^\d+$/.test(token))
        found.push({ kind: 'content', page: undefined, form: undefined, id: Number(token) })
      else {
        at++
        const [type = '', language] = token.split('@')
        const element = newElement(context, type, kids())
        if (language) element.dict.set(context.obj('Lang'), context.obj(language))
        found.push(element)
      }
    }
    return found
  }
  return kids()
}

function write(kid: Kid): string {
  if (kid.kind !== 'element') return kid.kind === 'content' ? String(kid.id) : 'object'
  return `${kid.type}(${kid.kids.map(write).join(' ')})`
}

/** `box` stands for NonStruct, in which Chromium puts every box and every run of text. */
test.each([
  ['text in a heading', 'H1(box(1))', 'H1(1)'],
  ['text with inline elements', 'P(box(1) Em(box(2)) box(3))', 'P(1 Em(2) 3)'],
  ['a box of text', 'box(box(1))', 'P(1)'],
  ['boxes in a box', 'box(box(box(1)) box(box(2)))', 'P(1) P(2)'],
  ['a span between texts', 'box(box(1) box(box(2)) box(3)) H2(box(4))', 'P(1 2 3) H2(4)'],
  ['text beside blocks', 'box(box(1) P(box(2)) box(3) Link(box(4)))', 'P(1) P(2) P(3 Link(4))'],
  ['boxes beside text and blocks', 'box(box(1) P(box(2)) box(box(3)) box(box(4)))', 'P(1) P(2) P(3) P(4)'],
  ['a formula in a line', 'box(box(1) Formula(box(2)) box(3))', 'P(1 Formula(2) 3)'],
  ['a figure by itself', 'box(Figure(1)) P(box(2))', 'Figure(1) P(2)'],
  ['empty boxes', 'box() P(box(1) box())', 'P(1)'],
  ['text in a list item', 'L(LI(Lbl(1) box(2) L(LI(box(3)))))', 'L(LI(Lbl(1) 2 L(LI(3))))'],
  ['boxes in a cell', 'Table(TR(TD(box(box(1)) box(box(2)))))', 'Table(TR(TD(P(1) P(2))))'],
  ['a box in a cell', 'Table(TR(TD(box(box(1)))))', 'Table(TR(TD(1)))'],
  ['text in a quotation', 'BlockQuote(box(1))', 'BlockQuote(P(1))'],
  ['words in another language', 'P(box(1) box@zh(2))', 'P(1 Span(2))'],
  ['a box in another language', 'box@zh(box(1) Em(box(2))) box(box(3))', 'P(1 Em(2)) P(3)'],
  ['boxes in another language', 'box@zh(P(box(1)) P(box(2)))', 'Div(P(1) P(2))'],
  ['words with their pronunciation', 'P(Ruby(box(1) RT(box(2))))', 'P(Ruby(NonStruct(1) RT(2)))'],
])('%s', (_, printed, expected) => {
  const document = newElement(context, 'Document', read(printed.replaceAll('box', 'NonStruct')))
  dissolveGroups(context, [document])
  expect(document.kids.map(write).join(' ')).toBe(expected)
})
