import { readFile } from 'node:fs/promises'
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of a page's structure tree. */
export interface Tag {
  readonly role: string
  readonly alt?: string
  readonly children: readonly Tag[]
}

export interface SlidesPdf {
  readonly info: Readonly<Record<string, unknown>>
  readonly xmp: string
  readonly outline: readonly { readonly title: string; readonly page: number }[]
  readonly pages: readonly ReadPage[]
}

export interface ReadPage {
  /** Width and height, in points. */
  readonly size: readonly [number, number]
  readonly text: string
  /** Size of its smallest letters, in pixels of a canvas that is 980 px wide; infinite on a page without any. */
  readonly smallest: number
  /** That of its largest. */
  readonly largest: number
  readonly tags: Tag
  /** Addresses of links to the outside, and page numbers, from 1, of links within. */
  readonly links: readonly (string | number)[]
}

/** Reads a PDF with a reader that has nothing to do with its writer. */
export async function readSlidesPdf(file: string): Promise<SlidesPdf> {
  const reading = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 })
  const document = await reading.promise
  const { info, metadata } = await document.getMetadata()
  const pages: ReadPage[] = []
  for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number))
  const outline = await Promise.all(
    ((await document.getOutline()) ?? []).map(async ({ title, dest }) => ({
      title,
      page: await pageOf(document, dest),
    })),
  )
  await reading.destroy()
  return { info: { ...info }, xmp: metadata?.getRaw() ?? '', outline, pages }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<ReadPage> {
  const page = await document.getPage(number)
  const { items } = await page.getTextContent()
  const annotations = await page.getAnnotations()
  const { width, height } = page.getViewport({ scale: 1 })
  const scale = 980 / width
  const sizes = items.flatMap((item) =>
    'str' in item && item.str.trim() ? [sizeOf(item.transform) * scale] : [],
  )
  return {
    size: [width, height],
    text: items
      .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('')
      .trim(),
    smallest: Math.min(...sizes),
    largest: Math.max(...sizes),
    tags: toTag(await page.getStructTree()),
    links: await Promise.all(
      annotations
        .filter(({ subtype }) => subtype === 'Link')
        .map(async ({ url, dest }) => (url ? String(url) : pageOf(document, dest))),
    ),
  }
}

/** Size of letters after what a matrix does to them. */
function sizeOf([, , across, up]: readonly number[]): number {
  return Math.hypot(across ?? 0, up ?? 0)
}

async function pageOf(document: PDFDocumentProxy, destination: unknown): Promise<number> {
  const explicit: unknown =
    typeof destination === 'string' ? await document.getDestination(destination) : destination
  if (!Array.isArray(explicit)) throw new Error(`no such destination: ${String(destination)}`)
  return (await document.getPageIndex(explicit[0])) + 1
}

function toTag(node: unknown): Tag {
  if (typeof node !== 'object' || node === null || !('role' in node)) return { role: '', children: [] }
  const children = 'children' in node && Array.isArray(node.children) ? node.children.map(toTag) : []
  const alt = 'alt' in node && typeof node.alt === 'string' ? { alt: node.alt } : {}
  return { role: String(node.role), children, ...alt }
}

/** All elements of a role, in reading order. */
export function tagsOf(page: ReadPage, role: string): Tag[] {
  const below = (tag: Tag): Tag[] => [...(tag.role === role ? [tag] : []), ...tag.children.flatMap(below)]
  return below(page.tags)
}
