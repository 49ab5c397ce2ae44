import { type Access, type Asked, isAdmitted } from './access.ts'

/** Why a request gets no answer. */
export interface Refusal {
  /** HTTP status. */
  readonly status: number
  readonly why: string
}

/** Where a request comes in. */
export interface Door {
  readonly port: number
  /** Address of the machine that asks. */
  readonly from?: string | undefined
  /** Nothing for a preview that is for this machine alone. */
  readonly access?: Access | undefined
}

/**
 * Decides whether the live preview answers a request: to its own pages, to a person who opens one of them, and
 * to programs of this machine that read. No page of another site reads it, writes to it or starts anything.
 *
 * Browsers say in `Origin` and `Sec-Fetch-Site` which site a request comes from, and old ones in `Referer`;
 * `Host` tells whether the page was found under a name that only pretends to be this machine. A request that
 * says nothing of it comes from a program, which may read; to write it must name the preview as its `Origin`.
 *
 * Where it is open to other machines, those show its token first; nothing from there starts the editor.
 */
export function refusal(asked: Asked, door: Door): Refusal | undefined {
  const { method = 'GET', url = '/', headers } = asked
  const { host = '', origin, accept = '' } = headers
  const stranger = wrongDoor(asked, door)
  if (stranger) return stranger
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
  const edits = /open-in-editor/i.test(url)
  if (edits && !hosts(here, door.port).has(host))
    return forbidden('the editor is started from this machine alone')
  const acts = method === 'POST' || edits
  if (acts && !own)
    return forbidden(
      `only pages of the preview do this; a program says that it means it by \`Origin: ${home}\``,
    )
  if (method === 'POST' && !/^application\/json\b/i.test(headers['content-type'] ?? ''))
    return { status: 415, why: 'what is written is written as application/json' }
  return undefined
}

/** As {@link refusal}, for the opening of a WebSocket: browsers always name its origin. */
export function socketRefusal(asked: Asked, door: Door): Refusal | undefined {
  const { host = '', origin } = asked.headers
  if (origin !== `http://${host}`) return forbidden('only pages of the preview open a socket')
  return wrongDoor(asked, door)
}

/** What this machine calls itself. */
const here = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Whoever asks under a name that is not the preview's, or from another machine without its token. Only a program
 * of this machine finds it under the names of this machine; another may say so all the same.
 */
function wrongDoor(asked: Asked, { port, from = '', access }: Door): Refusal | undefined {
  const { host = '' } = asked.headers
  if (hosts(here, port).has(host)) {
    if (!access || /^(::ffff:)?127\.|^::1$/.test(from)) return undefined
    return forbidden('other machines find the preview under the address that its terminal shows')
  }
  if (!access) return forbidden('the preview answers under 127.0.0.1 and localhost alone')
  if (!hosts(access.names, port).has(host))
    return forbidden('the preview answers under the addresses that its terminal shows alone')
  if (isAdmitted(asked, port, access)) return undefined
  return forbidden('this needs the token of the preview: open the address that its terminal shows')
}

function hosts(names: readonly string[], port: number): ReadonlySet<string> {
  return new Set(names.flatMap((name) => (port === 80 ? [name, `${name}:80`] : [`${name}:${port}`])))
}

function originOf(address: string): string {
  return URL.parse(address)?.origin ?? ''
}

function forbidden(why: string): Refusal {
  return { status: 403, why }
}
