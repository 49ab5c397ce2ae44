import { readFileSync } from 'node:fs'
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts'

const font = (style: string) => {
  const file = new URL(
    `../../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${style}.woff2`,
    import.meta.url,
  )
  return `url(data:font/woff2;base64,${readFileSync(file, 'base64')})`
}

/** Slides of one page each, in a font of their own: what a machine has installed must not matter. */
const styles = `
  @font-face { font-family: Plex; font-weight: 400; src: ${font('400-normal')} }
  @font-face { font-family: Plex; font-weight: 700; src: ${font('700-normal')} }
  @page { size: 980px 552px; margin: 0 }
  * { font-family: Plex; font-synthesis: none }
  body { margin: 0 }
  section { width: 980px; height: 552px; overflow: hidden; break-after: page }`

/** Prints HTML as Pathdeck prints slides; gives the file as Chromium wrote it. */
export async function printHtml(body: string, title = 'Test'): Promise<Uint8Array> {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ viewport: { width: 980, height: 552 } })
    await page.setContent(
      `<!doctype html><html lang="en"><title>${title}</title><style>${styles}</style>${body}</html>`,
    )
    await page.evaluate(() => document.fonts.ready)
    return await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true })
  } finally {
    await browser.close()
  }
}
