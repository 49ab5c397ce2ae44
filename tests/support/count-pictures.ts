import { readFile } from 'node:fs/promises'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** How many pictures of pixels are painted on each page of a PDF. */
export async function countPictures(file: string): Promise<number[]> {
  const reading = getDocument({ data: new Uint8Array(await readFile(file)), verbosity: 0 })
  const document = await reading.promise
  const counts: number[] = []
  for (let no = 1; no <= document.numPages; no++) {
    const { fnArray } = await (await document.getPage(no)).getOperatorList()
    counts.push(fnArray.filter((operation) => operation === OPS.paintImageXObject).length)
  }
  await reading.destroy()
  return counts
}
