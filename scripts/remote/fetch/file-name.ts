import { sha256 } from '../../shared/hash.ts'

/**
 * The name of the file for an address: what a reader knows it by, and a short hash, so that it hangs on nothing but
 * the address.
 */
export function fileName(address: string, ending: string): string {
  const { hostname, pathname, search } = new URL(address)
  const last = pathname
    .split('/')
    .findLast(Boolean)
    ?.replace(/\.[a-z\d]{2,5}$/i, '')
  const readable = `${last ?? hostname} ${search}`
    .replace(/%[\da-f]{2}/gi, ' ')
    .replace(/[^a-z\d]+/gi, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
  return `${readable || 'file'}-${sha256(address).slice(0, 8)}.${ending}`
}
