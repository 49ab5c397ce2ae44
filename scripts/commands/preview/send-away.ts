import { setTimeout } from 'node:timers/promises'
import type { ViteDevServer } from 'vite'

/** How long a page is waited for that has nobody to load it anew, in milliseconds. */
const patience = 5000

/** Lets the open pages of a preview load themselves anew, and waits until they have left. */
export async function sendAway({ ws }: ViteDevServer): Promise<void> {
  const left = Promise.withResolvers<void>()
  const look = () => {
    if (ws.clients.size === 0) left.resolve()
  }
  ws.on('vite:client:disconnect', look)
  ws.send({ type: 'full-reload' })
  look()
  const waiting = new AbortController()
  await Promise.race([left.promise, setTimeout(patience, undefined, { signal: waiting.signal, ref: false })])
  waiting.abort()
}
