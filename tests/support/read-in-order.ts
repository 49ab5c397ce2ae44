import { readFile } from 'node:fs/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/**
 * The text of a tagged PDF as it is read aloud: by its structure tree, over the ends of pages, without what belongs to
 * pages alone.
 */
export async function readInOrder(file: string): Promise<string> {
  const reading = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 })
  const document = await reading.promise
  const texts: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const marked = new Map<string, string>()
    const open: string[] = []
    for (const item of items) {
      if ('str' in item) {
        const id = open.at(-1) ?? ''
        marked.set(id, (marked.get(id) ?? '') + item.str)
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push(('id' in item && item.id) || '')
    }
    texts.push(textBelow(await page.getStructTree(), marked))
  }
  await reading.destroy()
  return texts.join('')
}

function textBelow(node: unknown, marked: ReadonlyMap<string, string>): string {
  if (typeof node !== 'object' || node === null) return ''
  if ('children' in node && Array.isArray(node.children))
    return node.children.map((child) => textBelow(child, marked)).join('')
  return 'id' in node && typeof node.id === 'string' ? (marked.get(node.id) ?? '') : ''
}
