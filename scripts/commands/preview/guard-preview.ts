import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Connect, Plugin } from 'vite'
import { z } from 'zod'
import { readJson } from './read-json.ts'
import { type Refusal, refusal, socketRefusal } from './refusal.ts'

/** No other site shows the preview in a frame, loads parts of it, or keeps hold of its window. */
const apart = {
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'X-Frame-Options': 'SAMEORIGIN',
}

/** What Slidev's editor sends to change a slide. */
const slideEditShape = z.object({
  content: z.string().nullish(),
  note: z.string().nullish(),
  frontmatterRaw: z.string().nullish(),
  frontmatter: z.record(z.string(), z.unknown()).nullish(),
  skipHmr: z.boolean().nullish(),
})
const bodyShape = z.record(z.string(), z.unknown())

/**
 * Stands before everything that the live preview answers, requests and sockets, and lets through what
 * {@link refusal} has nothing against. What fails behind it is an answer, and does not end the preview.
 */
export function guardPreview(): Plugin {
  return {
    name: 'pathdeck:guard-preview',
    configureServer(server) {
      // Before what Vite and Slidev have put there already.
      server.middlewares.stack.unshift({ route: '', handle: guard })
      server.httpServer?.prependListener('upgrade', guardSocket)
      return () => {
        for (const layer of server.middlewares.stack) {
          if (answersRequests(layer.handle)) layer.handle = answering(layer.handle)
        }
      }
    },
  }
}

async function guard(request: IncomingMessage, response: ServerResponse, next: Connect.NextFunction) {
  for (const [name, value] of Object.entries(apart)) response.setHeader(name, value)
  const refused = refusal(request, portOf(request)) ?? (await malformed(request))
  if (!refused) return next()
  response.writeHead(refused.status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
  response.end(`${refused.why}\n`)
}

async function malformed(request: IncomingMessage): Promise<Refusal | undefined> {
  if (request.method !== 'POST') return undefined
  try {
    const shape = request.url?.startsWith('/__slidev/slides/') ? slideEditShape : bodyShape
    shape.parse(await readJson(request))
    return undefined
  } catch (error) {
    return { status: 400, why: error instanceof Error ? error.message : String(error) }
  }
}

function guardSocket(request: IncomingMessage, socket: Duplex): void {
  // Those who listen after this find a socket that is closed, and leave it.
  if (socketRefusal(request, portOf(request))) socket.end('HTTP/1.1 403 Forbidden\r\n\r\n').destroy()
}

function portOf({ socket }: IncomingMessage): number {
  return socket.localPort ?? 0
}

/** Handlers of errors take one argument more. */
function answersRequests(handle: Connect.ServerHandle): handle is Connect.NextHandleFunction {
  return typeof handle === 'function' && handle.length < 4
}

/** A handler whose promise may fail: that is told to the handler of errors. */
function answering(handle: Connect.NextHandleFunction): Connect.NextHandleFunction {
  return (request, response, next) => {
    Promise.try(() => handle(request, response, next)).catch(next)
  }
}
