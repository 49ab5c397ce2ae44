import { deckError, ExitCode } from '../../shared/problem.ts'

/** How the servers of the registers are reached. */
export interface Reach {
  /** A server in place of all others, with a folder for each: `/api.crossref.org/works/…`. */
  readonly mirror?: URL | undefined
  /** Whom the servers may write to; Crossref and NCBI ask for it. */
  readonly mail?: string | undefined
  /** Milliseconds that an answer may take, with all its redirects. */
  readonly patience: number
}

/** Names of the machine itself. */
const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * How the environment wants the servers to be reached: `PATHDECK_MIRROR`, `PATHDECK_MAIL`.
 *
 * @throws DeckError (exit code 2) for a mirror that is not encrypted and not on this machine, and for an address
 *   that is none
 */
export function reachOf(environment: NodeJS.ProcessEnv): Reach {
  const { PATHDECK_MIRROR: mirror, PATHDECK_MAIL: mail } = environment
  if (mail && !/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(mail))
    throw deckError(ExitCode.badInput, `PATHDECK_MAIL is no address for mail: ${mail}`)
  return { mirror: mirror ? mirrorAt(mirror) : undefined, mail: mail || undefined, patience: 30_000 }
}

function mirrorAt(address: string): URL {
  const url = URL.parse(address)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.has(url.hostname))) return url
  throw deckError(ExitCode.badInput, `PATHDECK_MIRROR is no address of a server: ${address}`, {
    hint: 'it begins with https://, or with http:// and this machine, such as http://127.0.0.1:8080',
  })
}

/** Where something is asked for that has an address: there, or in the mirror. */
export function placeOf(address: URL, { mirror }: Reach): URL {
  if (!mirror) return address
  const folder = mirror.href.replace(/\/?$/, '/')
  return new URL(`${folder}${address.host}${address.pathname}${address.search}`)
}
