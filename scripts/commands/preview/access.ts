import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** What a decision about a request needs of it. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'>

/** Who may open the preview from another machine, and under which names this one is found there. */
export interface Access {
  /** Names and addresses, as they stand in `Host` before the port. */
  readonly names: readonly string[]
  readonly token: string
}

/** The answer to a visit that shows the token: a cookie that stands for it from then on. */
export interface Admission {
  /** Where the page is, without the token. */
  readonly location: string
  readonly cookie: string
}

/** Lets a visit in that shows the token in its address; nothing for any other request. */
export function admission({ method, url = '/' }: Asked, port: number, access: Access): Admission | undefined {
  const address = new URL(url, 'http://preview')
  const shown = address.searchParams.get('token')
  if (method !== 'GET' || shown === null || !isSame(shown, access.token)) return undefined
  address.searchParams.delete('token')
  return {
    // Of two slashes at its beginning a browser would make another host.
    location: `${address.pathname.replace(/^\/+/, '/')}${address.search}`,
    // A link in a message leads here from another site: a strict cookie would not come along.
    cookie: `${cookieName(port)}=${access.token}; HttpOnly; SameSite=Lax; Path=/`,
  }
}

/** Whether a request brings the cookie. */
export function isAdmitted({ headers }: Asked, port: number, { token }: Access): boolean {
  const cookies = headers.cookie?.split(/;\s*/) ?? []
  return cookies.some((cookie) => isSame(cookie, `${cookieName(port)}=${token}`))
}

/** Cookies do not tell ports apart. */
function cookieName(port: number): string {
  return `pathdeck-${port}`
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
