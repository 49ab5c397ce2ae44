import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Guard } from './guard.ts'

/** What answers behind the front: the preview as it is now. */
export interface Behind {
  answer(request: IncomingMessage, response: ServerResponse): void
  openSocket(request: IncomingMessage, socket: Duplex, head: Buffer): void
}

/** The place where a preview is found, whichever server is behind it. */
export interface Front {
  readonly port: number
  close(): Promise<void>
}

/**
 * Listens for a preview, at the next free port from this one on.
 *
 * @param host address to listen at
 * @param behind gives what answers what the guard lets through
 */
export async function openFront(
  { host, port }: { readonly host: string; readonly port: number },
  guard: Guard,
  behind: () => Behind,
): Promise<Front> {
  const server = createServer((request, response) => {
    guard.admits(request, response).then(
      (isAdmitted) => isAdmitted && behind().answer(request, response),
      () => response.destroy(),
    )
  })
  server.on('upgrade', (request, socket, head) => {
    if (guard.admitsSocket(request, socket)) behind().openSocket(request, socket, head)
  })
  const place = await listen(port)
  return {
    port: place,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }

  async function listen(wanted: number): Promise<number> {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(wanted, host, () => {
          server.off('error', reject)
          resolve()
        })
      })
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (isTaken && wanted < 65535) return listen(wanted + 1)
      throw error
    }
    const address = server.address()
    return typeof address === 'object' && address ? address.port : wanted
  }
}
