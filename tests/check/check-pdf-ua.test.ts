import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkPdfUa } from '../../scripts/check/check-pdf-ua.ts'
import type { PdfProblem } from '../../scripts/check/pdf-ua/pdf-problem.ts'
import { finishPdf } from '../../scripts/print/finish-pdf.ts'
import { printHtml } from '../shared/pdf/print-html.ts'
import { talk } from '../shared/pdf/talk.ts'
import { contentFaults } from './pdf-ua/content-faults.ts'
import { documentFaults } from './pdf-ua/document-faults.ts'
import { fontFaults } from './pdf-ua/font-faults.ts'
import { linkFaults } from './pdf-ua/link-faults.ts'
import { name } from './pdf-ua/plant.ts'
import { structureFaults } from './pdf-ua/structure-faults.ts'

const about = { title: 'Adenosine', language: 'en', date: new Date('2025-11-23T09:00:00Z') }

let printed: Uint8Array
let good: Uint8Array

beforeAll(async () => {
  printed = await printHtml(talk)
  good = (await finishPdf(printed, about)).bytes
})

test('finds nothing in a finished print', async () => {
  expect(await checkPdfUa(good)).toEqual([])
})

test('finds what Chromium leaves undone', async () => {
  const messages = (await checkPdfUa(printed)).map(inWords)
  expect(messages).toEqual(
    expect.arrayContaining([
      'its metadata do not claim PDF/UA-1',
      'page 1: a screen reader does not know what Em is',
      'page 1: a screen reader does not follow a list: NonStruct in LI',
      'page 3: a figure has no alternative text',
      expect.stringMatching(/^page 1: \d+ painted without a tag, not even as artifact$/),
      'page 1: a link does not say where it leads',
    ]),
  )
})

test('says so when a file is no PDF', async () => {
  const [problem, ...others] = await checkPdfUa(Buffer.from('<html>'))
  expect(problem?.message).toMatch(/it cannot be read: /)
  expect(others).toEqual([])
})

/** With the number of its page, and without what is said of every problem of ours. */
function inWords({ page, message }: PdfProblem): string {
  return (
    (page === undefined ? '' : `page ${page}: `) + message.replace(/^the PDF is not as it should be: /, '')
  )
}

/** What is found in the good file after one change. */
async function after(change: (document: PDFDocument) => void): Promise<string[]> {
  const document = await PDFDocument.load(good, { updateMetadata: false })
  change(document)
  const bytes = await document.save({ useObjectStreams: false, updateFieldAppearances: false })
  const problems = await checkPdfUa(bytes)
  return problems.map(inWords)
}

describe.each([
  ['the document', documentFaults],
  ['the structure', structureFaults],
  ['the content', contentFaults],
  ['the links', linkFaults],
  ['the fonts', fontFaults],
])('in %s', (_, faults) => {
  test.each(faults)('finds %s', async (_fault, change, expected) => {
    expect(await after(change)).toEqual(expected)
  })
})

test('finds that there is no structure', async () => {
  const found = await after(({ catalog }) => catalog.delete(name('StructTreeRoot')))
  expect(found[0]).toBe('it has no structure')
  expect(found).toContain('page 1: a screen reader does not find a link (Link)')
})

test('warns of a page without content for a screen reader, which is allowed', async () => {
  const { bytes: blank } = await finishPdf(
    await printHtml('<section><h1>One</h1></section><section></section>'),
    about,
  )
  expect(await checkPdfUa(blank)).toMatchObject([
    { severity: 'warning', page: 2, message: 'a screen reader finds nothing here' },
  ])
})
