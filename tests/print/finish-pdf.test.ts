import { PDFDocument } from '@cantoo/pdf-lib'
import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { DocumentInfo } from '../../scripts/print/finish/document-info.ts'
import { finishPdf } from '../../scripts/print/finish-pdf.ts'
import { printHtml } from '../shared/pdf/print-html.ts'
import { talk } from '../shared/pdf/talk.ts'

const about: DocumentInfo = {
  title: 'Adenosine & <ketamine>',
  author: 'A. Reader',
  subject: 'A journal club',
  keywords: ['adenosine', 'ketamine'],
  language: 'en',
  date: new Date('2025-11-23T09:00:00Z'),
}

const finishedBytes = async (...given: Parameters<typeof finishPdf>) => (await finishPdf(...given)).bytes

let printed: Uint8Array
let finished: Uint8Array
let pdf: PDFDocumentProxy

const open = (bytes: Uint8Array) => getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise

beforeAll(async () => {
  printed = await printHtml(talk)
  finished = await finishedBytes(printed, about)
  pdf = await open(finished)
})

/** A page's structure, with the text of its marked content: `P("a", Link("b"))`. */
async function outlineOf(document: PDFDocumentProxy, number: number): Promise<string> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const texts = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(Boolean)
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  type Node = { role?: string; alt?: string; children?: Node[]; type?: string; id?: string }
  const show = (node: Node): string => {
    if (node.type === 'content') return JSON.stringify(texts.get(node.id ?? '') ?? '')
    if (node.type) return node.type
    const alt = node.alt ? `=${node.alt}` : ''
    return `${node.role}${alt}(${(node.children ?? []).map(show).join(' ')})`
  }
  return show(await page.getStructTree())
}

describe('the structure', () => {
  test('of a page with text, links and lists', async () => {
    expect(await outlineOf(pdf, 1)).toMatchInlineSnapshot(
      `"Root(Document(H1("Adenosine") P("Some" Span(" text") " with" Span(" strong") " words," Link(" the" " paper" annotation annotation) " and" Link(" the table" annotation) ".") L(LI(Lbl("") LBody("One" L(LI(Lbl("") LBody("Nested"))))) LI(Lbl("") LBody("Two" " bold"))) L(LI(Lbl("1.") LBody(P(" First") P("Second"))))))"`,
    )
  })

  test('of a page with a table, a formula and a drawing', async () => {
    expect(await outlineOf(pdf, 2)).toMatchInlineSnapshot(
      `"Root(Document(H2("Levels") Table(Caption("Release") TR(TH("Drug") TH(" Level")) TR(TH("Ketamine") TD(" 3")) TR(TH("Saline") TD(" 0"))) P(Formula=x squared("x" "2") " is a formula.") Figure=A circle("in it")))"`,
    )
  })

  test('of a page with boxes', async () => {
    expect(await outlineOf(pdf, 3)).toMatchInlineSnapshot(
      `"Root(Document(H2("Boxes") Div(Figure=A dot("") Caption("Its caption")) P(Link(Figure=Dotted("") annotation annotation)) Art(P("a box") P("another" " with a span" " box")) BlockQuote(P("Quoted")) P(Code("let x = 1"))))"`,
    )
  })
})

describe('what is painted', () => {
  /** All operators with their operands, but for the marks. */
  async function paintingOf(bytes: Uint8Array): Promise<string> {
    const document = await open(bytes)
    const marks = new Set<number>([OPS.beginMarkedContent, OPS.beginMarkedContentProps, OPS.endMarkedContent])
    const pages = Array.from({ length: document.numPages }, async (_, index) => {
      const { fnArray, argsArray } = await (await document.getPage(index + 1)).getOperatorList()
      return fnArray.flatMap((name, at) => (marks.has(name) ? [] : [[name, argsArray[at]]]))
    })
    // The reader numbers the documents it opens, and fonts carry the number.
    return JSON.stringify(await Promise.all(pages)).replace(/"g_d\d+_/g, '"')
  }

  test('is what Chromium printed', async () => {
    expect(await paintingOf(finished)).toBe(await paintingOf(printed))
  })

  test('has its decoration marked as such', async () => {
    const { items } = await (await pdf.getPage(1)).getTextContent({ includeMarkedContent: true })
    const start = items.findIndex((item) => 'tag' in item && item.tag === 'Artifact')
    const texts = items.slice(start).flatMap((item) => ('str' in item ? [item.str] : []))
    expect(start).toBeGreaterThan(-1)
    expect(texts.join('')).toContain('decoration')
  })
})

test('a cell of a table keeps the header cells it names, under names that are the same in every print', async () => {
  const table =
    '<p>x</p><table><tr><td></td><th id="dose">Dose</th></tr><tr><th id="mouse">Mouse</th><td headers="mouse dose">10</td></tr></table>'
  const document = await PDFDocument.load(await finishedBytes(await printHtml(table), about))
  const written = document.context.enumerateIndirectObjects().map(([, object]) => String(object))
  const id = (cell: string) => written.filter((object) => object.includes(`/ID (${cell})`)).length
  expect([id('cell-000001'), id('cell-000002')]).toEqual([1, 1])
  expect(written.filter((object) => object.includes('(node0'))).toEqual([])
  const headers = /\/Headers \[([^\]]*)\]/.exec(written.join(' '))?.[1]?.match(/cell-\d+/g)
  expect(headers?.sort()).toEqual(['cell-000001', 'cell-000002'])
  expect(written.join(' ')).toMatch(/\/Names \[\s*\(cell-000001\) \d+ 0 R\s*\(cell-000002\) \d+ 0 R\s*\]/)
})

describe('what the document says of itself', () => {
  test('is in its information and in its metadata', async () => {
    const { info, metadata } = await pdf.getMetadata()
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'en',
      Title: 'Adenosine & <ketamine>',
      Author: 'A. Reader',
      Subject: 'A journal club',
      Keywords: 'adenosine, ketamine',
      Creator: 'Pathdeck',
      Producer: 'Pathdeck',
      CreationDate: 'D:20251123090000Z',
      ModDate: 'D:20251123090000Z',
    })
    expect(Object.fromEntries(metadata)).toEqual({
      'dc:title': 'Adenosine & <ketamine>',
      'dc:creator': ['A. Reader'],
      'dc:description': 'A journal club',
      'dc:subject': ['adenosine', 'ketamine'],
      'dc:language': 'en',
      'xmp:creatortool': 'Pathdeck',
      'xmp:createdate': '2025-11-23T09:00:00Z',
      'xmp:modifydate': '2025-11-23T09:00:00Z',
      'pdf:producer': 'Pathdeck',
      'pdf:keywords': 'adenosine, ketamine',
      'pdfuaid:part': '1',
    })
  })

  test('leaves out what is not known, and may be in any script', async () => {
    const bytes = await finishedBytes(printed, { title: '腺苷', language: 'zh-CN', date: about.date })
    const { info, metadata } = await (await open(bytes)).getMetadata()
    expect(info).toMatchObject({ Title: '腺苷', Language: 'zh-CN' })
    expect(info).not.toHaveProperty('Author')
    expect(metadata.get('dc:title')).toBe('腺苷')
    expect([...metadata].map(([name]) => name)).not.toContain('dc:creator')
  })
})

describe('links', () => {
  async function linksOf(bytes: Uint8Array): Promise<string[]> {
    const document = await open(bytes)
    const pages = Array.from({ length: document.numPages }, async (_, index) =>
      (await document.getPage(index + 1)).getAnnotations(),
    )
    return (await Promise.all(pages))
      .flat()
      .map(({ url, dest, contentsObj }) => `${url ?? dest}: ${contentsObj.str}`)
  }

  test('say their words, their image, or their slide', async () => {
    expect(new Set(await linksOf(finished))).toEqual(
      new Set([
        'https://example.org/paper: the paper',
        '002-01: Go to slide 2',
        'https://example.com/dot: Dotted',
      ]),
    )
  })

  test('speak the language of the deck', async () => {
    expect(await linksOf(await finishedBytes(printed, { ...about, language: 'zh' }))).toContain(
      '002-01: 转到第 2 张幻灯片',
    )
  })

  test('may be named by the caller', async () => {
    const linkName: DocumentInfo['linkName'] = ({ destination, text }) =>
      `${text} (${destination?.page ?? 'out'})`
    expect(await linksOf(await finishedBytes(printed, { ...about, linkName }))).toEqual(
      expect.arrayContaining(['002-01: the table (2)', 'https://example.org/paper: the paper (out)']),
    )
  })

  test('and the outline still lead to their pages', async () => {
    const outline = await pdf.getOutline()
    expect(outline.map(({ title }) => title)).toEqual(['Adenosine'])
    expect(outline[0]?.items.map(({ title }) => title)).toEqual(['Levels', 'Boxes', 'Glass'])
    const destination = await pdf.getDestination('002-01')
    expect(await pdf.getPageIndex(destination?.[0])).toBe(1)
  })
})

test("an outline that the caller gives takes the place of the browser's", async () => {
  const given = [
    { title: 'Start', page: 0 },
    { title: '结束', page: 3 },
  ]
  const document = await open(await finishedBytes(printed, { ...about, outline: given }))
  const found = (await document.getOutline()).map(async ({ title, dest }) => ({
    title,
    page: Array.isArray(dest) ? await document.getPageIndex(dest[0]) : undefined,
  }))
  expect(await Promise.all(found)).toEqual(given)
  expect(await (await open(await finishedBytes(printed, { ...about, outline: [] }))).getOutline()).toBeNull()
  const lost = await open(
    await finishedBytes(printed, { ...about, outline: [...given, { title: 'Lost', page: 4 }] }),
  )
  expect((await lost.getOutline()).map(({ title }) => title)).toEqual(['Start', '结束'])
})

describe('the file', () => {
  test('is smaller than the printed one', () => {
    expect(finished.length).toBeLessThan(printed.length * 0.9)
  })

  test('is the same for each print, though the browser numbers its nodes anew', async () => {
    const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')
    const other = text(printed)
      .replace(/node(\d{4})(\d{4})/g, 'node1234$2')
      .replace(/\(D:\d{14}/g, '(D:20301231235959')
    expect(other).toContain('(node1234')
    const again = Buffer.from(other, 'latin1')
    expect(text(await finishedBytes(again, about))).toBe(text(finished))
  })

  test('is the same for two prints in one browser and in another', async () => {
    expect(Buffer.compare(await finishedBytes(await printHtml(talk), about), finished)).toBe(0)
  })

  test('can be finished again, and then is as it was', async () => {
    expect(await outlineOf(await open(await finishedBytes(finished, about)), 1)).toBe(await outlineOf(pdf, 1))
  })

  test('may be one without structure', async () => {
    const document = await PDFDocument.create()
    document.addPage([100, 100])
    const { info } = await (await open(await finishedBytes(await document.save(), about))).getMetadata()
    expect(info).toMatchObject({ Title: about.title })
  })
})
