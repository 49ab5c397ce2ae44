import { sha256 } from '../../shared/hash.ts'
import type { Reach } from '../../sources/fetch/reach.ts'
import type { Locked } from '../lock.ts'
import type { Use } from '../named/use.ts'
import { visitStyles } from '../named/visit-styles.ts'
import { fileName } from './file-name.ts'
import { getBytes, Unfetched } from './get-bytes.ts'
import { mediaKind, serves } from './media-kind.ts'

/** A file that was fetched, and is not written yet. */
export interface Fetched extends Omit<Locked, 'date'> {
  readonly address: string
  readonly content: Buffer
}

/** Bytes that a file may have. */
const most: Readonly<Record<Use, number>> = {
  picture: 25e6,
  icon: 1e6,
  film: 95e6,
  style: 2e6,
  part: 25e6,
  script: 0,
  frame: 0,
}

/** How deep style sheets may import one another. */
const deepest = 4

/**
 * Fetches a file, and with a style sheet all that it names: the sheet is then rewritten to name those files.
 *
 * @returns the file itself first
 * @throws Unfetched
 */
export async function fetchFile(address: string, use: Use, reach: Reach, depth = 0): Promise<Fetched[]> {
  const { bytes, type: said, from } = await getBytes(address, most[use], reach)
  const kind = mediaKind(bytes, said)
  if (!kind || !serves(kind, use))
    throw new Unfetched(
      `is ${kind?.type ?? (said.replace(/;.*$/s, '') || 'of no known kind')}, and no ${use === 'part' ? 'font or picture' : use === 'style' ? 'style sheet' : use}`,
    )
  const { content, parts } =
    kind.use === 'style'
      ? await withParts(bytes.toString('utf8'), from, reach, depth)
      : { content: bytes, parts: [] }
  const file = fileName(address, kind.ending)
  return [
    { address, file, sha256: sha256(content), type: kind.type, bytes: content.length, content },
    ...parts,
  ]
}

/** A style sheet that names its fonts, pictures and further sheets as files beside it; a font or picture that cannot be had it does without. */
async function withParts(
  css: string,
  from: string,
  reach: Reach,
  depth: number,
): Promise<{ content: Buffer; parts: Fetched[] }> {
  const named = new Map<string, Use>()
  const whole = (written: string) => {
    const url = URL.parse(written, from)
    if (!url || !/^https?:$/.test(url.protocol)) return undefined
    url.hash = ''
    return url.href
  }
  visitStyles(css, (written, use) => {
    const address = written.startsWith('#') ? undefined : whole(written)
    if (address) named.set(address, use)
    return undefined
  })
  const parts = new Map<string, Fetched[]>()
  for (const [address, use] of [...named].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (use === 'style' && depth >= deepest)
      throw new Unfetched('imports too many style sheets by one another')
    const fetched = await fetchFile(address, use, reach, depth + 1).catch((error: unknown) => {
      if (!(error instanceof Unfetched)) throw error
      if (use === 'style') throw new Unfetched(`imports ${address}, which ${error.message}`)
      return []
    })
    parts.set(address, fetched)
  }
  const content = visitStyles(css, (written) => {
    const address = written.startsWith('#') ? undefined : whole(written)
    if (!address) return undefined
    const hash = /#.*$/s.exec(written)?.[0] ?? ''
    const [file] = parts.get(address) ?? []
    return file ? `./${file.file}${hash}` : 'data:,'
  })
  return { content: Buffer.from(content), parts: [...parts.values()].flat() }
}
