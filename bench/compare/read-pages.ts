import { readFile } from 'node:fs/promises'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { z } from 'zod'

/** A page of a PDF, as it is read and as it looks. */
export interface Page {
  readonly text: string
  readonly picture: Picture
}

export interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue and alpha of each pixel. */
  readonly pixels: Uint8ClampedArray
}

/** What makes the reader's canvases, as far as it is used; it has no type where there is no browser. */
const factoryShape = z.object({
  create: z.custom<
    (width: number, height: number) => { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D }
  >((create) => typeof create === 'function'),
})

/**
 * Reads a PDF with a reader that has nothing to do with either writer.
 *
 * @param width of the pictures, in pixels
 */
export async function readPages(file: string, width: number): Promise<Page[]> {
  const reading = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 })
  const document = await reading.promise
  const pages: Page[] = []
  for (let no = 1; no <= document.numPages; no++) pages.push(await readPage(document, no, width))
  await reading.destroy()
  return pages
}

async function readPage(document: PDFDocumentProxy, no: number, width: number): Promise<Page> {
  const page = await document.getPage(no)
  const { items } = await page.getTextContent()
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ')
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width })
  const height = Math.round(viewport.height)
  const factory = document.canvasFactory
  const { canvas, context } = factoryShape
    .parse({ create: Reflect.get(factory, 'create').bind(factory) })
    .create(width, height)
  await page.render({ canvas, canvasContext: context, viewport }).promise
  const { data } = context.getImageData(0, 0, width, height)
  page.cleanup()
  return { text, picture: { width, height, pixels: data } }
}
