import { setTimeout } from 'node:timers/promises'
import { version } from '../../shared/project.ts'
import { noAnswer, otherWay } from './no-answer.ts'
import { pauseBefore } from './pause-before.ts'
import { placeOf, type Reach } from './reach.ts'
import { whyUnreachable } from './why-unreachable.ts'

const mostBytes = 5_000_000
const mostRedirects = 5

/**
 * Asks a server for a text. Held to https, {@link mostRedirects} redirects, {@link mostBytes} bytes and the time
 * that `reach` allows.
 *
 * @param address of the real server; where `reach` has a mirror, that is asked in its place
 * @param accept the media type that is wanted
 * @returns undefined when the server says that there is no such thing
 * @throws DeckError (exit code 3) that says why there is no answer
 */
export async function getText(address: URL, accept: string, reach: Reach): Promise<string | undefined> {
  const { host } = address
  if (!reach.mirror) await setTimeout(pauseBefore(host, performance.now()))
  const signal = AbortSignal.timeout(reach.patience)
  try {
    const response = await follow(address, accept, reach, signal)
    if (response.status === 404) return undefined
    if (response.status === 429) throw noAnswer(host, 'is asked too much', waitFor(response))
    if (!response.ok)
      throw noAnswer(
        host,
        `answers with the error ${response.status}`,
        response.status < 500 ? otherWay : 'try again later',
      )
    if (isPage(response)) throw noAnswer(host, 'answers with a web page in place of data', behindPage)
    return await readText(response, host)
  } catch (error) {
    throw whyUnreachable(error, host, signal)
  }
}

const behindPage = `it has no data for programs, or this network asks you to sign in; ${otherWay}`

async function follow(address: URL, accept: string, reach: Reach, signal: AbortSignal): Promise<Response> {
  const headers = { accept, 'user-agent': userAgent(reach) }
  let at = placeOf(address, reach)
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await fetch(at, { headers, signal, redirect: 'manual' })
    const to = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || to === null) return response
    await response.body?.cancel()
    const next = URL.parse(to, at)
    if (!next || !(next.protocol === 'https:' || next.origin === reach.mirror?.origin))
      throw noAnswer(address.host, `leads to ${to}, which is not encrypted`)
    at = next
  }
  throw noAnswer(address.host, `leads on more than ${mostRedirects} times`)
}

function userAgent({ mail }: Reach): string {
  return `Pathdeck/${version}${mail ? ` (mailto:${mail})` : ''}`
}

function waitFor({ headers }: Response): string {
  const seconds = headers.get('retry-after') ?? ''
  return /^\d{1,6}$/.test(seconds) ? `try again in ${seconds} s` : 'try again later'
}

function isPage({ headers }: Response): boolean {
  return /^(text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '')
}

async function readText({ body }: Response, host: string): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body ?? []) {
    size += part.length
    if (size > mostBytes) throw noAnswer(host, 'answers with more than 5 MB')
    parts.push(part)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))
  } catch {
    throw noAnswer(host, 'answers with bytes that are no text')
  }
}
