/**
 * Why a page cannot be printed at all: it does not answer, it loads itself anew or leads elsewhere, or its
 * process came to an end.
 */
export class PageTrouble extends Error {
  readonly kind: 'busy' | 'leaves' | 'crashed'
  /** Where it leads, when that is another site. */
  readonly address: string | undefined

  constructor(kind: PageTrouble['kind'], message: string, address?: string) {
    super(message)
    this.name = 'PageTrouble'
    this.kind = kind
    this.address = address
  }
}

/** Whether something failed because its page or its browser came to an end. */
export function meansTheEnd(error: unknown): boolean {
  return /crashed|has been closed/.test(String(error))
}
