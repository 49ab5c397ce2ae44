/**
 * Keeps account of what a page has asked and not been answered: requests for files, and workers.
 *
 * Sent to the browser as text: sees nothing of this file.
 */
export function awaitAnswers(): void {
  const awaited = new Set<unknown>()
  window.pathdeckAwaited = awaited
  window.fetch = new Proxy(window.fetch, {
    apply(ask, self, request) {
      const answer: Promise<Response> = Reflect.apply(ask, self, request)
      awaited.add(answer)
      // It is there when it has been read.
      const read = answer.then((response) => response.clone().arrayBuffer())
      read.catch(() => undefined).finally(() => awaited.delete(answer))
      return answer
    },
  })
  window.Worker = class extends Worker {
    constructor(...given: ConstructorParameters<typeof Worker>) {
      super(...given)
      for (const answer of ['message', 'messageerror', 'error'])
        this.addEventListener(answer, () => awaited.delete(this))
    }
    override postMessage(...message: unknown[]): void {
      awaited.add(this)
      Reflect.apply(super.postMessage, this, message)
    }
  }
}
