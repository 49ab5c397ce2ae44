import { unescaped } from '../../shared/unescaped.ts'

/** Gives the address under which a file of the talk can be had; any other address as it is. */
export type FileFinder = (address: string) => string

/**
 * How the files of the talk are found from this page, or `undefined` when every address is right as it is.
 *
 * A deck names the files of its `public/` from the root: `/mouse.png`. That root is the folder of the page,
 * which may be any folder of a server; in the one-file talk there is no folder, and each file is a block of
 * text in the page, of which a blob is made when it is first asked for.
 */
export function fileFinder(): FileFinder | undefined {
  const folder = new URL('./', document.baseURI)
  const carried = new Map(
    [...document.querySelectorAll<HTMLScriptElement>('script[data-file]')].map((block) => [
      block.dataset.file ?? '',
      block,
    ]),
  )
  if (carried.size === 0 && folder.pathname === '/') return undefined
  const blobs = new Map<string, string>()
  const missing = new Set<string>()
  window.pathdeckMissing = missing

  /** Path from the folder of the talk, and what comes behind it; nothing for what lies elsewhere. */
  function split(address: string): { path: string; rest: string } | undefined {
    const [, whole = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.trim()) ?? []
    if (whole === '' || whole.startsWith('//')) return undefined
    if (whole.startsWith('/')) return { path: whole.slice(1), rest }
    const other = /^[a-z][a-z\d+.-]*:/i.test(whole) && !whole.startsWith(folder.href)
    if (other || !URL.canParse(whole, folder)) return undefined
    const { href } = new URL(whole, folder)
    return href.startsWith(folder.href) ? { path: href.slice(folder.href.length), rest } : undefined
  }

  function blobOf(path: string): string | undefined {
    const block = carried.get(path) ?? carried.get(unescaped(path))
    if (!block) return undefined
    const known = blobs.get(block.dataset.file ?? '')
    if (known) return known
    const text = atob(block.textContent)
    const bytes = new Uint8Array(text.length)
    for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index)
    const blob = URL.createObjectURL(new Blob([bytes], { type: block.type }))
    blobs.set(block.dataset.file ?? '', blob)
    return blob
  }

  return (address) => {
    const own = split(address)
    if (!own) return address
    const blob = blobOf(own.path)
    if (blob) return blob + own.rest.replace(/^\?[^#]*/, '')
    missing.add(unescaped(own.path))
    return address.trim().startsWith('/') ? `./${own.path}${own.rest}` : address
  }
}
