import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Allowed } from '../deck/allowed.ts'
import type { WebFonts } from '../deck/web-fonts.ts'
import { contentSecurityPolicy, framePolicy } from './content-security-policy.ts'
import { inlineScripts } from './inline-page.ts'
import { talkFiles } from './talk-files.ts'
import { writeFonts } from './write-fonts.ts'

/**
 * Adds to a built talk what can only be known when it is there: its fonts and its security policy.
 *
 * @param folder the built talk
 * @param used the characters it can show, as code points
 * @param allowed what its security policy lets through besides
 */
export async function finishTalk(
  folder: string,
  fonts: Pick<WebFonts, 'faces' | 'families'>,
  used: ReadonlySet<number>,
  allowed: readonly Allowed[] = [],
): Promise<void> {
  await Promise.all([writeFonts(folder, fonts, used), ruleFrames(folder)])
  const page = join(folder, 'index.html')
  const html = await readFile(page, 'utf8')
  const policy = contentSecurityPolicy(inlineScripts(html), allowed)
  await writeFile(
    page,
    html.replace(
      /<head>/,
      `<head>\n  ${policyTag(policy)}` +
        // Asking for a host's address tells it something too.
        '\n  <meta http-equiv="x-dns-prefetch-control" content="off">' +
        '\n  <link rel="stylesheet" href="./assets/fonts.css">',
    ),
  )
}

/** Gives a policy to the other pages of a talk, which are those of `public/`. */
async function ruleFrames(folder: string): Promise<void> {
  const files = await talkFiles(folder)
  for (const { path, file, type } of files.values()) {
    if (type !== 'text/html' || path === 'index.html') continue
    // In whatever encoding the page is, its bytes stay as they are.
    const html = await readFile(file, 'latin1')
    const start = /^\s*(?:<!doctype[^>]*>)?(?:\s*<html[^>]*>)?(?:\s*<head[^>]*>)?/i.exec(html)?.[0] ?? ''
    await writeFile(file, start + policyTag(framePolicy()) + html.slice(start.length), 'latin1')
  }
}

function policyTag(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`
}
