import { PDFContext } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { readMark } from '../../../scripts/shared/pdf/marked-content.ts'
import { operators } from '../../../scripts/shared/pdf/operators.ts'

const resources = PDFContext.create().obj({ Properties: { MC0: { MCID: 5 }, MC1: {} } })

test.each([
  ['/Artifact BMC', 'Artifact', undefined],
  ['/P <</MCID 12>> BDC', 'P', 12],
  ['/P<</Lang(en) /MCID 0>>BDC', 'P', 0],
  ['/Span <</ActualText (/MCID 3)>> BDC', 'Span', undefined],
  ['/P /MC0 BDC', 'P', 5],
  ['/P /MC1 BDC', 'P', undefined],
  ['/P /MC2 BDC', 'P', undefined],
])('reads %s', (content, tag, id) => {
  const [operator] = operators(content)
  if (!operator) throw new Error('no operator')
  expect(readMark(content, operator, resources)).toMatchObject({ tag, id })
})

test('gives the properties as they are written', () => {
  const content = '/Span <</ActualText <FEFF0066> /Lang (en)>> BDC'
  const [operator] = operators(content)
  if (!operator) throw new Error('no operator')
  expect([...readMark(content, operator, undefined).properties]).toEqual([
    ['/ActualText', '<FEFF0066>'],
    ['/Lang', '(en)'],
  ])
})
