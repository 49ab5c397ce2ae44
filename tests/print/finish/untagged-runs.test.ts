import { PDFContext, PDFRef } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { untaggedRuns } from '../../../scripts/print/finish/untagged-runs.ts'
import type { ContentStream } from '../../../scripts/shared/pdf/content-streams.ts'
import { operators } from '../../../scripts/shared/pdf/operators.ts'

const context = PDFContext.create()
const form = (dict: Record<string, number>) =>
  context.register(context.stream('', { Subtype: 'Form', ...dict }))
const holder = context.stream('', {
  Subtype: 'Form',
  Resources: { XObject: { Inner: form({ StructParents: 2 }) } },
})
const resources = context.obj({
  XObject: { Plain: form({}), Tagged: form({ StructParents: 1 }), Holder: context.register(holder) },
})

function runsOf(content: string): string[] {
  const dict = context.obj({})
  const owner = PDFRef.of(1)
  const stream: ContentStream = {
    ...{ owner, dict, content, resources, isPage: true, isTagged: true, pageNumber: 1, key: 0 },
  }
  return untaggedRuns(stream, [...operators(content)]).map(({ start, end }) => content.slice(start, end))
}

const mark = '/P <</MCID 0>> BDC 0 0 1 1 re f EMC'

test.each([
  ['a path, from where it begins', 'q 1 0 0 rg 0 0 m 5 5 l 9 9 l S Q', ['0 0 m 5 5 l 9 9 l S']],
  ['a text object, as a whole', 'q BT /F1 9 Tf (a) Tj ET Q', ['BT /F1 9 Tf (a) Tj ET']],
  ['neighbours, as one', '0 0 1 1 re f q BT (a) Tj ET Q', ['0 0 1 1 re f q BT (a) Tj ET']],
  [
    'what stands on both sides of marked content',
    `0 0 1 1 re f ${mark} 2 2 1 1 re f`,
    ['0 0 1 1 re f', '2 2 1 1 re f'],
  ],
  ['shadings and images', '/Sh0 sh BI ID x EI', ['/Sh0 sh BI ID x EI']],
  ['forms without structure', '/Plain Do', ['/Plain Do']],
  [
    'text with an alternative reading',
    'BT /Span <</ActualText (fi)>> BDC (x) Tj EMC ET',
    ['BT /Span <</ActualText (fi)>> BDC (x) Tj EMC ET'],
  ],
  [
    'what is in a mark that decides nothing',
    '0 0 1 1 re f /Span BMC 2 2 1 1 re f EMC 3 3 1 1 re f',
    ['0 0 1 1 re f', '2 2 1 1 re f', '3 3 1 1 re f'],
  ],
])('finds %s', (_, content, expected) => {
  expect(runsOf(content)).toEqual(expected)
})

test.each([
  ['clipping', '0 0 9 9 re W n'],
  ['marked content', mark],
  ['artifacts', '/Artifact BMC 0 0 1 1 re f EMC'],
  ['forms with structure', '/Tagged Do'],
  ['forms with structure deep inside', '/Holder Do'],
  ['settings', 'q 1 w 0 0 1 RG Q'],
])('leaves %s alone', (_, content) => {
  expect(runsOf(content)).toEqual([])
})
