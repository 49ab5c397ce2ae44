import type { IncomingMessage } from 'node:http'

/** Why a request gets no answer. */
export interface Refusal {
  /** HTTP status. */
  readonly status: number
  readonly why: string
}

/** What a decision about a request needs of it. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/**
 * Decides whether the live preview answers a request: to its own pages, to a person who opens one of them, and
 * to programs of this machine that read. No page of another site reads it, writes to it or starts anything.
 *
 * Browsers say in `Origin` and `Sec-Fetch-Site` which site a request comes from, and old ones in `Referer`;
 * `Host` tells whether the page was found under a name that only pretends to be this machine. A request that
 * says nothing of it comes from a program, which may read; to write it must name the preview as its `Origin`.
 *
 * @param port the preview listens on
 */
export function refusal({ method = 'GET', url = '/', headers }: Asked, port: number): Refusal | undefined {
  const { host = '', origin, accept = '' } = headers
  if (!ownHosts(port).has(host)) return forbidden('the preview answers under 127.0.0.1 and localhost alone')
  if (!['GET', 'HEAD', 'POST'].includes(method)) return { status: 405, why: `there is no ${method} here` }
  const home = `http://${host}`
  const site = headers['sec-fetch-site']
  const referer = headers.referer === undefined ? undefined : originOf(headers.referer)
  const saysSite = site !== undefined || origin !== undefined
  const foreign =
    (origin !== undefined && origin !== home) ||
    site === 'cross-site' ||
    site === 'same-site' ||
    (!saysSite && referer !== undefined && referer !== home)
  const visit =
    method === 'GET' &&
    origin === undefined &&
    (headers['sec-fetch-dest'] ?? 'document') === 'document' &&
    accept.includes('text/html') &&
    !/^\/+[@_]|[%\\]/.test(url)
  if (foreign && !visit) return forbidden('pages of other sites have no access to the preview')
  const own = origin === home || site === 'same-origin' || (!saysSite && referer === home)
  const acts = method === 'POST' || /open-in-editor/i.test(url)
  if (acts && !own)
    return forbidden(
      `only pages of the preview do this; a program says that it means it by \`Origin: ${home}\``,
    )
  if (method === 'POST' && !/^application\/json\b/i.test(headers['content-type'] ?? ''))
    return { status: 415, why: 'what is written is written as application/json' }
  return undefined
}

/** As {@link refusal}, for the opening of a WebSocket: browsers always name its origin. */
export function socketRefusal({ headers }: Asked, port: number): Refusal | undefined {
  const { host = '', origin } = headers
  if (ownHosts(port).has(host) && origin === `http://${host}`) return undefined
  return forbidden('only pages of the preview open a socket')
}

function ownHosts(port: number): ReadonlySet<string> {
  const names = ['127.0.0.1', 'localhost', '[::1]']
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])))
}

function originOf(address: string): string {
  return URL.parse(address)?.origin ?? ''
}

function forbidden(why: string): Refusal {
  return { status: 403, why }
}
