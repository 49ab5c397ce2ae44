import type { FileFinder } from './file-finder.ts'

/**
 * Lets script start a worker from a file in `public/`: by a blob, which is under the security policy of the page
 * that made it, as a file of its own is not.
 */
export function startWorkers(find: FileFinder | undefined): void {
  window.Worker = new Proxy(Worker, {
    construct(target, [address, options]: [string | URL, WorkerOptions?]) {
      const found = find?.(String(address)) ?? String(address)
      return new target(asBlob(found, options?.type === 'module'), options)
    },
  })
}

function asBlob(address: string, isModule: boolean): string {
  const { protocol, host, href } = new URL(address, document.baseURI)
  // Of another host the policy hears under its address.
  if (protocol !== location.protocol || host !== location.host) return address
  const file = JSON.stringify(href)
  const text = isModule ? `import ${file}` : `importScripts(${file})`
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }))
}
