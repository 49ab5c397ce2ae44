import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { escapeHtml } from '../shared/escape-html.ts'
import { type HtmlElement, htmlElements } from '../shared/html-elements.ts'
import { unescaped } from '../shared/unescaped.ts'
import type { Piece } from './pieces.ts'
import type { TalkFile, TalkFiles } from './talk-files.ts'

/** A page with all that it names inside it. */
export interface InlinedPage {
  readonly pieces: readonly Piece[]
  /** Texts of its modules, which are taken out: their place is the end of the page. */
  readonly modules: readonly string[]
  /** Texts of the other scripts in it. */
  readonly scripts: readonly string[]
}

/**
 * Puts what a page names into it: style sheets with their fonts, scripts, pictures, films.
 *
 * @param path of the page in the talk
 */
export async function inlinePage(html: string, path: string, files: TalkFiles): Promise<InlinedPage> {
  const pieces: Piece[] = []
  const modules: string[] = []
  const scripts = inlineScripts(html)
  const fileOf = (address: string) => findFile(address, posix.dirname(path), files)
  let end = 0
  for (const element of htmlElements(html)) {
    const { name, attributes } = element
    if (element.start < end) continue
    const put = (until: number, ...text: Piece[]) => {
      pieces.push(html.slice(end, element.start), ...text)
      end = until
    }
    const named = fileOf(attributes.src ?? attributes.href ?? '')
    if (name === 'script' && named) {
      const script = scriptText(await readFile(named.file, 'utf8'))
      const isModule = attributes.type === 'module'
      ;(isModule ? modules : scripts).push(script)
      put(element.end, isModule ? '' : `<script>${script}</script>`)
    } else if (name === 'link' && attributes.rel === 'stylesheet' && named)
      put(element.end, '<style>', ...(await inlineStyles(named, files)), '</style>')
    // What is in the page need not be fetched ahead.
    else if (name === 'link' && attributes.rel?.includes('preload')) put(element.end)
    else if (loads(element).some((attribute) => fileOf(attributes[attribute] ?? '')))
      put(element.opened, ...tagWithFiles(element, fileOf))
  }
  return { pieces: [...pieces, html.slice(end)], modules, scripts }
}

/** The texts of the scripts that stand in a page: a deck's `index.html` may bring some. */
export function inlineScripts(html: string): string[] {
  return htmlElements(html).flatMap(({ name, attributes, inner }) =>
    name === 'script' && attributes.src === undefined ? [inner] : [],
  )
}

/** A script's text as it can stand in a page, where these two begin something else. */
export function scriptText(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3C')
}

/** An address of data with the content of a file. */
export function dataAddress(file: TalkFile): Piece[] {
  return [`data:${file.type};base64,`, file]
}

/** The attributes of an element that name a file which is shown. */
function loads({ name, attributes }: HtmlElement): string[] {
  if (name === 'link') return attributes.rel === 'icon' ? ['href'] : []
  if (name === 'image') return ['href', 'xlink:href']
  return ['img', 'source', 'video', 'audio', 'embed', 'input'].includes(name) ? ['src', 'poster'] : []
}

function tagWithFiles(element: HtmlElement, fileOf: (address: string) => TalkFile | undefined): Piece[] {
  const loading = loads(element)
  const attributes = Object.entries(element.attributes).flatMap(([name, value]): Piece[] => {
    const file = loading.includes(name) ? fileOf(value) : undefined
    const text = escapeHtml(value)
    return [` ${name}="`, ...(file ? dataAddress(file) : [text]), '"']
  })
  return [`<${element.name}`, ...attributes, '>']
}

async function inlineStyles(sheet: TalkFile, files: TalkFiles): Promise<Piece[]> {
  const css = await readFile(sheet.file, 'utf8')
  const pieces: Piece[] = []
  let end = 0
  for (const match of css.matchAll(/url\((["']?)(?!data:|#)([^"')]+)\1\)/g)) {
    const file = findFile(match[2] ?? '', posix.dirname(sheet.path), files)
    if (!file) continue
    pieces.push(css.slice(end, match.index), 'url(', ...dataAddress(file), ')')
    end = match.index + match[0].length
  }
  return [...pieces, css.slice(end)]
}

function findFile(address: string, folder: string, files: TalkFiles): TalkFile | undefined {
  const name = address.replace(/[?#].*$/, '')
  const path = name.startsWith('/') ? name.slice(1) : posix.join(folder, name)
  return files.get(path) ?? files.get(unescaped(path))
}
