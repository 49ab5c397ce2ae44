import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WebFonts } from '../deck/web-fonts.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { inlineScripts } from './inline-page.ts'
import { writeFonts } from './write-fonts.ts'

/**
 * Adds to a built talk what can only be known when it is there: its fonts and its security policy.
 *
 * @param folder the built talk
 * @param used the characters it can show, as code points
 */
export async function finishTalk(
  folder: string,
  fonts: Pick<WebFonts, 'faces' | 'families'>,
  used: ReadonlySet<number>,
): Promise<void> {
  await writeFonts(folder, fonts, used)
  const page = join(folder, 'index.html')
  const html = await readFile(page, 'utf8')
  const policy = contentSecurityPolicy(inlineScripts(html))
  await writeFile(
    page,
    html.replace(
      /<head>/,
      `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">` +
        '\n  <link rel="stylesheet" href="./assets/fonts.css">',
    ),
  )
}
