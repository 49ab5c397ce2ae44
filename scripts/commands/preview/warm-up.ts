import type { ViteDevServer } from 'vite'

/**
 * Compiles modules before a page asks for them, so that it is there at once.
 *
 * @param addresses of modules; what cannot be compiled is left to the page
 */
export async function warmUp({ environments: { client } }: ViteDevServer, addresses: readonly string[]) {
  const urls = addresses.filter((url) => !/[?&](t|v|import|direct)\b/.test(url) && !url.includes('/deps/'))
  for (const url of urls) await client.transformRequest(url).catch(() => undefined)
}
