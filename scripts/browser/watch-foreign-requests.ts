import type { BrowserContext } from 'playwright-chromium'

/**
 * Watches all pages, frames and workers of a context for requests that are not for its own site.
 *
 * @param home address of that site
 * @returns the addresses asked for so far, in the order in which they were first asked for; it grows
 */
export function watchForeignRequests(context: BrowserContext, home: string): ReadonlySet<string> {
  const asked = new Set<string>()
  const note = (address: string) => {
    if (!/^(data|blob|about|chrome-error):/.test(address) && !address.startsWith(home)) asked.add(address)
  }
  context.on('request', (request) => note(request.url()))
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())))
  return asked
}
