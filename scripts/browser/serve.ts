import { createServer } from 'node:http'
import { networkInterfaces } from 'node:os'
import sirv from 'sirv'
import { deckError, ExitCode } from '../shared/problem.ts'

/** What a site consists of: folders and pages by the path they are reached under. */
export interface SiteContent {
  /** e.g. `{ '/mermaid/': '…/node_modules/mermaid/dist' }` */
  readonly folders?: Readonly<Record<string, string>>
  /** e.g. `{ '/page.html': '<!doctype html>…' }` */
  readonly pages?: Readonly<Record<string, string>>
}

/** Something that can be reached over HTTP from this machine, and from nowhere else. */
export interface Site {
  /** e.g. `http://127.0.0.1:41234/` */
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves folders and pages on a free port of the loopback address.
 *
 * @throws DeckError (exit code 3) on a machine whose loopback network is down
 */
export async function serve({ folders = {}, pages = {} }: SiteContent): Promise<Site> {
  requireLoopback()
  const mounts = Object.entries(folders).map(([path, folder]) => ({
    path,
    handle: sirv(folder, { dev: true }),
  }))
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '')
    const page = pages[path]
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
      return
    }
    const mount = mounts.find(({ path: prefix }) => path.startsWith(prefix))
    const notFound = () => {
      response.writeHead(404).end()
    }
    if (!mount) return notFound()
    request.url = path.slice(mount.path.length - 1)
    mount.handle(request, response, notFound)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  // Work that fails before it can close its site must not keep the process alive.
  server.unref()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        server.closeAllConnections()
      }),
  }
}

/** What listens there can be listened to only when it is up; other systems have no way to take it down. */
function requireLoopback(): void {
  if (process.platform !== 'linux') return
  const addresses = Object.values(networkInterfaces()).flatMap((known = []) => known)
  if (addresses.some(({ address }) => address === '127.0.0.1')) return
  throw deckError(ExitCode.missingTool, 'the loopback network of this machine (127.0.0.1) is down', {
    hint: 'run: ip link set lo up',
  })
}
