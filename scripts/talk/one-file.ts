import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import mime from 'mime'
import { contentSecurityPolicy } from './content-security-policy.ts'
import { inlineScripts } from './finish-talk.ts'

/**
 * The talk as one page: scripts, styles, fonts, pictures and films inside it. It opens from `file://`.
 *
 * @param folder a finished talk
 * @returns the page as text
 */
export async function oneFileTalk(folder: string): Promise<string> {
  const files = new Map<string, Buffer>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      const file = join(entry.parentPath, entry.name)
      files.set(posix.relative(folder, file), await readFile(file))
    }
  }
  const text = (path: string) => files.get(path)?.toString('utf8') ?? ''
  const used = new Set(['index.html'])
  const page = text('index.html')
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\s*/, '')
    // What is in the page need not be fetched ahead.
    .replace(/<link\b[^>]*\brel="preload"[^>]*>\s*/g, '')
    .replace(
      /<link\b[^>]*\brel="stylesheet"[^>]*\bhref="\.\/([^"]*)"[^>]*>|<link\b[^>]*\bhref="\.\/([^"]*)"[^>]*\brel="stylesheet"[^>]*>/g,
      (_, before, after) => {
        const path = before ?? after
        used.add(path)
        return `<style>${inlineStyles(text(path), posix.dirname(path), files)}</style>`
      },
    )
    .replace(/<link\b([^>]*\brel="icon"[^>]*)\bhref="\.?\/([^"]*)"/g, (whole, attributes, path) => {
      const file = files.get(path)
      return file ? `<link${attributes}href="${dataAddress(path, file)}"` : whole
    })
  const scripts: string[] = []
  const body = page.replace(
    /\s*<script\b[^>]*\btype="module"[^>]*\bsrc="\.\/([^"]*)"[^>]*><\/script>/g,
    (_, path) => {
      used.add(path)
      scripts.push(text(path))
      return ''
    },
  )
  const embedded = scripts.map((script) =>
    script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--'),
  )
  const assets = assetTable(files, embedded.join(''))
  const tail = [
    `<script>${assets}</script>`,
    ...embedded.map((script) => `<script type="module">${script}</script>`),
  ].join('\n')
  // Scripts come last: a module waits for the page to be parsed wherever it stands, and a reader of the
  // source finds the short part first. A function, so that `$&` in a script is not read as a pattern.
  const html = body.replace('</body>', () => `${tail}\n</body>`)
  const policy = contentSecurityPolicy(inlineScripts(html))
  return html.replace(
    '<head>',
    () => `<head>\n  <meta http-equiv="Content-Security-Policy" content="${policy}">`,
  )
}

/** Defines `pathdeckAsset` over the files that the script names. */
function assetTable(files: ReadonlyMap<string, Buffer>, script: string): string {
  const table = [...files]
    .filter(([path]) => !/\.(html|js|css)$/.test(path) && script.includes(posix.basename(path)))
    .map(([path, content]): [string, string] => [path, dataAddress(path, content)])
  return `const files=new Map(${JSON.stringify(table)});globalThis.pathdeckAsset=(path)=>files.get(path)??'./'+path`
}

function inlineStyles(css: string, folder: string, files: ReadonlyMap<string, Buffer>): string {
  return css.replace(/url\((["']?)(?!data:|#)([^"')]+)\1\)/g, (whole, _quote, address) => {
    const path = posix.join(folder, address.replace(/[?#].*$/, ''))
    const file = files.get(path)
    return file ? `url(${dataAddress(path, file)})` : whole
  })
}

function dataAddress(path: string, content: Buffer): string {
  return `data:${mime.getType(path) ?? 'application/octet-stream'};base64,${content.toString('base64')}`
}
