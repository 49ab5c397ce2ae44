import { DeckError } from '../../shared/problem.ts'
import { noAnswer, otherWay } from './no-answer.ts'

/** Says what a request failed by, in words: no network, no time left, an answer that broke off. */
export function whyUnreachable(error: unknown, host: string, signal: AbortSignal): DeckError {
  if (error instanceof DeckError) return error
  if (signal.aborted) return noAnswer(host, 'does not answer in time', `try again later; ${otherWay}`)
  const { code, message } = deepest(error)
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET' || message === 'terminated')
    return noAnswer(host, 'breaks off its answer', 'try again')
  return noAnswer(host, `cannot be reached: ${reasons[code] ?? message}`, needsNetwork())
}

function needsNetwork(): string {
  const { HTTPS_PROXY, https_proxy = HTTPS_PROXY, NODE_USE_ENV_PROXY } = process.env
  if (https_proxy && NODE_USE_ENV_PROXY !== '1')
    return `with NODE_USE_ENV_PROXY=1 it goes by way of ${https_proxy}, as HTTPS_PROXY says`
  return `cite add needs the network, as only fetch does besides; ${otherWay}`
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'there is no network, or no such server',
  EAI_AGAIN: 'there is no network, or no name server',
  ENETUNREACH: 'there is no network',
  EHOSTUNREACH: 'there is no way to it',
  ECONNREFUSED: 'it takes no connection',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
}

/** What the innermost of the errors that an error was made from says. */
function deepest(error: unknown): { readonly code: string; readonly message: string } {
  if (!(error instanceof Error)) return { code: '', message: String(error) }
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause
  if (inner !== undefined) return deepest(inner)
  return {
    code: 'code' in error && typeof error.code === 'string' ? error.code : '',
    message: error.message,
  }
}
