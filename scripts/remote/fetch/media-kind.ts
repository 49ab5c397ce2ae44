import type { Use } from '../named/use.ts'

/** A kind of files that a talk can show. */
export interface MediaKind {
  readonly use: Extract<Use, 'picture' | 'film' | 'style'> | 'font'
  readonly type: string
  /** Of the name of a file. */
  readonly ending: string
}

/** By their first bytes in hexadecimal; a dot stands for any. */
const kinds: readonly (readonly [beginning: string, use: MediaKind['use'], type: string, ending: string])[] =
  [
    ['89504e470d0a1a0a', 'picture', 'image/png', 'png'],
    ['ffd8ff', 'picture', 'image/jpeg', 'jpg'],
    ['47494638', 'picture', 'image/gif', 'gif'],
    ['52494646........57454250', 'picture', 'image/webp', 'webp'],
    ['........6674797061766966', 'picture', 'image/avif', 'avif'],
    ['........6674797061766973', 'picture', 'image/avif', 'avif'],
    ['00000100', 'picture', 'image/x-icon', 'ico'],
    ['........66747970', 'film', 'video/mp4', 'mp4'],
    ['1a45dfa3', 'film', 'video/webm', 'webm'],
    ['494433', 'film', 'audio/mpeg', 'mp3'],
    ['fffb', 'film', 'audio/mpeg', 'mp3'],
    ['4f676753', 'film', 'audio/ogg', 'ogg'],
    ['52494646........57415645', 'film', 'audio/wav', 'wav'],
    ['774f4632', 'font', 'font/woff2', 'woff2'],
    ['774f4646', 'font', 'font/woff', 'woff'],
    ['00010000', 'font', 'font/ttf', 'ttf'],
    ['74727565', 'font', 'font/ttf', 'ttf'],
    ['4f54544f', 'font', 'font/otf', 'otf'],
  ]

const svg = /^\uFEFF?(<\?.*?\?>|<!--.*?-->|<!doctype svg[^>]*>|\s)*<svg\b/is

/**
 * What a file is: by its content, for servers call many things `application/octet-stream`; a style sheet by what
 * its server says.
 */
export function mediaKind(bytes: Buffer, said: string): MediaKind | undefined {
  const beginning = bytes.toString('hex', 0, 16)
  for (const [pattern, use, type, ending] of kinds)
    if (new RegExp(`^${pattern}`).test(beginning)) return { use, type, ending }
  const text = bytes.toString('utf8', 0, 4096)
  if (svg.test(text)) return { use: 'picture', type: 'image/svg+xml', ending: 'svg' }
  if (!/^text\/css\b/i.test(said) || text.includes('\0')) return undefined
  return { use: 'style', type: 'text/css', ending: 'css' }
}

/** Whether a file of a kind is what was asked for. */
export function serves({ use: is }: MediaKind, use: Use): boolean {
  if (use === 'part') return is === 'font' || is === 'picture'
  return is === (use === 'icon' ? 'picture' : use)
}
