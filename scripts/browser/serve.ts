import { createServer } from 'node:http'
import sirv from 'sirv'

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

/** Serves folders and pages on a free port of the loopback address. */
export async function serve({ folders = {}, pages = {} }: SiteContent): Promise<Site> {
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
