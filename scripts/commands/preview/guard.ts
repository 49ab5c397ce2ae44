import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { z } from 'zod'
import { type Access, admission } from './access.ts'
import { readJson } from './read-json.ts'
import { type Door, type Refusal, refusal, socketRefusal } from './refusal.ts'

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

/** Stands before everything that the live preview answers. */
export interface Guard {
  /** Whether a request goes on to the preview; one that does not has its answer. */
  admits(request: IncomingMessage, response: ServerResponse): Promise<boolean>
  /** The same for the opening of a WebSocket. */
  admitsSocket(request: IncomingMessage, socket: Duplex): boolean
}

/**
 * Lets through what {@link refusal} has nothing against.
 *
 * @param access nothing for a preview that is for this machine alone
 */
export function guard(access?: Access): Guard {
  return {
    async admits(request, response) {
      for (const [name, value] of Object.entries(apart)) response.setHeader(name, value)
      const door = doorOf(request, access)
      const admitted = access && admission(request, door.port, access)
      if (admitted) {
        response.writeHead(302, {
          location: admitted.location,
          'set-cookie': admitted.cookie,
          'referrer-policy': 'no-referrer',
        })
        response.end()
        return false
      }
      const refused = refusal(request, door) ?? (await malformed(request))
      if (!refused) return true
      response.writeHead(refused.status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
      response.end(`${refused.why}\n`)
      return false
    },
    admitsSocket(request, socket) {
      if (!socketRefusal(request, doorOf(request, access))) return true
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n').destroy()
      return false
    },
  }
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

function doorOf({ socket }: IncomingMessage, access: Access | undefined): Door {
  return { port: socket.localPort ?? 0, from: socket.remoteAddress, access }
}
