import { createHash } from 'node:crypto'
import type { Allowed } from '../deck/allowed.ts'

const sourceOf: Readonly<Record<Allowed, string>> = { eval: "'unsafe-eval'", wasm: "'wasm-unsafe-eval'" }

/**
 * The Content-Security-Policy of a talk: nothing from another host, no evaluation of text as script unless the
 * deck allows it.
 *
 * Styles may stand in the page, because Vue and diagrams set them there; scripts may not, except those
 * whose hash is named. A worker is made of a blob, and so is under the same policy.
 *
 * @param inlineScripts texts of the scripts that stand in the page
 * @param allowed what the deck asks for besides
 */
export function contentSecurityPolicy(
  inlineScripts: readonly string[],
  allowed: readonly Allowed[] = [],
): string {
  const hashes = inlineScripts.map(
    (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  return written({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes, ...allowed.map((each) => sourceOf[each])],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'media-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", 'data:', 'blob:'],
    'frame-src': ["'self'", 'blob:'],
    'worker-src': ['blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
}

/**
 * The policy of a page in `public/`, which the talk shows in a frame: its own scripts may do as they like, but
 * for reaching another host.
 */
export function framePolicy(): string {
  return written({
    'default-src': ["'self'", "'unsafe-inline'", "'unsafe-eval'", 'data:', 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
}

function written(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}
