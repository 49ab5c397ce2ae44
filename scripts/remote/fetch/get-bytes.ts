import { type IncomingMessage, request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { version } from '../../shared/project.ts'
import { placeOf, type Reach } from '../../sources/fetch/reach.ts'
import { isPrivate, lookupPublic } from './private-address.ts'

const mostRedirects = 5

/** What a server answered with. */
export interface Answer {
  readonly bytes: Buffer
  /** The media type that it says. */
  readonly type: string
  /** Where it came from in the end, which relative addresses in it begin at. */
  readonly from: string
}

/** Why there is no file at an address, as a sentence about it: `is not there`. */
export class Unfetched extends Error {}

/**
 * Asks a public server for a file. Held to {@link mostRedirects} redirects, none of them to a private address or
 * away from encryption, and to a number of bytes; between two parts of an answer may pass the time that `reach`
 * allows, and ten times as much in all.
 *
 * @throws Unfetched
 */
export async function getBytes(address: string, most: number, reach: Reach): Promise<Answer> {
  const signal = AbortSignal.timeout(reach.patience * 10)
  try {
    let at = new URL(address)
    for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
      const response = await ask(at, reach, signal)
      const { statusCode = 0, headers } = response
      if (statusCode < 300 || statusCode > 399 || headers.location === undefined)
        return { bytes: await readBytes(response, most), type: headers['content-type'] ?? '', from: at.href }
      response.destroy()
      at = nextOf(at, headers.location)
    }
    throw new Unfetched(`leads on more than ${mostRedirects} times`)
  } catch (error) {
    throw error instanceof Unfetched ? error : new Unfetched(whyUnreachable(error, signal))
  }
}

function nextOf(at: URL, location: string): URL {
  const next = URL.parse(location, at)
  if (!next || !/^https?:$/.test(next.protocol)) throw new Unfetched(`leads to ${location}`)
  if (at.protocol === 'https:' && next.protocol === 'http:')
    throw new Unfetched(`leads to ${next.href}, which is not encrypted`)
  return next
}

function ask(at: URL, reach: Reach, signal: AbortSignal): Promise<IncomingMessage> {
  if (isPrivate(at.hostname)) throw new Unfetched(`leads to ${at.host}, which is a private address`)
  const place = placeOf(at, reach)
  const request = place.protocol === 'https:' ? requestHttps : requestHttp
  const { NODE_USE_ENV_PROXY, HTTPS_PROXY, https_proxy = HTTPS_PROXY } = process.env
  // A proxy finds the host itself.
  const isDirect = !reach.mirror && !(NODE_USE_ENV_PROXY === '1' && https_proxy)
  const options = {
    headers: { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': `Pathdeck/${version}` },
    signal,
    ...(isDirect ? { lookup: lookupPublic } : {}),
  }
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | undefined
    const asked = request(place, options, (response) => {
      answer = response
      resolve(response)
    })
    const late = new Unfetched('does not answer in time')
    asked.setTimeout(reach.patience, () => (answer ?? asked).destroy(late))
    asked.once('error', reject)
    asked.end()
  })
}

async function readBytes(response: IncomingMessage, most: number): Promise<Buffer> {
  const { statusCode = 0, headers } = response
  const refuse = (what: string): Unfetched => {
    response.destroy()
    return new Unfetched(what)
  }
  if (statusCode !== 200)
    throw refuse(statusCode === 404 ? 'is not there' : `is answered with the error ${statusCode}`)
  const tooLarge = `has more than ${most / 1e6} MB`
  if (Number(headers['content-length'] ?? 0) > most) throw refuse(tooLarge)
  const parts: Buffer[] = []
  let size = 0
  for await (const part of response) {
    const bytes = Buffer.from(part)
    size += bytes.length
    if (size > most) throw refuse(tooLarge)
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'cannot be reached: there is no network, or no such server',
  EAI_AGAIN: 'cannot be reached: there is no network, or no name server',
  ENETUNREACH: 'cannot be reached: there is no network',
  ECONNREFUSED: 'cannot be reached: its server takes no connection',
  ECONNRESET: 'breaks off',
  EPRIVATE: 'has a private address',
}

function whyUnreachable(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'does not answer in time'
  const inner: unknown = error instanceof AggregateError ? error.errors[0] : error
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  return reasons[code] ?? `cannot be reached: ${inner instanceof Error ? inner.message : String(inner)}`
}
