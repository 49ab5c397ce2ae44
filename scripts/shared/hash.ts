import { createHash } from 'node:crypto'

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** SHA-256 of a plain value; the order of keys does not matter. */
export function sha256OfValue(value: unknown): string {
  return sha256(JSON.stringify(value, (_, inner) => sorted(inner)))
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
