import { isDeepStrictEqual } from 'node:util'
import type { BrowserOnce } from '../../browser/open-browser-once.ts'
import type { Deck } from '../../deck/deck.ts'
import { writtenHeadmatter } from '../../deck/read-deck.ts'
import { problemsOf, sayWhatFailed } from '../../shared/last-net.ts'
import type { Problem } from '../../shared/problem.ts'
import { say } from '../../shared/progress.ts'
import { findingsDesk } from './findings-desk.ts'
import { openFront } from './front.ts'
import { guard } from './guard.ts'
import type { Host } from './host.ts'
import { makePreview, type Preview } from './make-preview.ts'

/** A preview that goes on for as long as its deck is worked on. */
export interface KeptPreview {
  readonly port: number
  openBrowser(address: string): void
  /** Looks at the deck, now and after each edit; has no end. */
  attend(): Promise<never>
  close(): Promise<void>
}

/**
 * Opens a preview, says what is wrong with its deck, and makes it anew behind the same address when something has
 * changed that is decided at its start.
 *
 * @param path the deck's entry file
 * @throws DeckError for a deck that cannot be read
 */
export async function keepPreview(
  path: string,
  browser: BrowserOnce,
  { host, port }: { readonly host: Host; readonly port: number },
): Promise<KeptPreview> {
  const desk = findingsDesk((shown) => preview.tell(shown))
  let next = Promise.withResolvers<'edited' | 'made anew'>()
  const attendant = { edited: () => next.resolve('edited'), findings: () => desk.shown }
  let preview: Preview = await makePreview(path, browser, attendant)
  const front = await openFront({ host: host.listensAt, port }, guard(host.access), () => preview)
  let now: Deck | undefined
  /** Why there is no preview of the deck as it is now. */
  let failure: readonly Problem[] = []
  let isRenewing = false

  async function attend(): Promise<never> {
    for (let why = 'edited'; ; why = await next.promise) {
      next = Promise.withResolvers()
      const { deck, problems } = await preview.look()
      now = deck
      if (suits(preview)) failure = []
      desk.tell([...problems, ...failure], deck)
      if (suits(preview) || (failure.length > 0 && why !== 'edited')) continue
      if (!isRenewing) void renew()
    }
  }

  /** Whether a preview can show the deck as it is now. One that cannot be read is not shown anew. */
  function suits({ deck }: Preview): boolean {
    if (!now) return true
    const isSame = isDeepStrictEqual(writtenHeadmatter(now.slidev.data), writtenHeadmatter(deck.slidev.data))
    return isSame && (showsSources(deck) || !showsSources(now))
  }

  /** The old one answers until another is ready that has what its pages need. */
  async function renew(): Promise<void> {
    isRenewing = true
    say.line('the headmatter changed: starting again')
    try {
      const another = await makePreview(path, browser, attendant)
      if (suits(another)) await another.warmUp(preview)
      const [kept, left] = suits(another) ? [another, preview] : [preview, another]
      preview = kept
      failure = []
      const leaving = left === another ? left.close() : left.leave()
      leaving.catch(sayWhatFailed)
    } catch (error) {
      failure = problemsOf(error)
    } finally {
      isRenewing = false
      next.resolve('made anew')
    }
  }

  return {
    port: front.port,
    openBrowser: (address) => preview.openBrowser(address),
    attend,
    async close() {
      await front.close()
      await preview.close()
    },
  }
}

/** Whether slides have a foot that names what they stand on: it is there from the start, or not at all. */
function showsSources({ citations, credits }: Deck): boolean {
  return Boolean(citations?.processor || credits.size)
}
