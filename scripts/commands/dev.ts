import { openBrowserOnce } from '../browser/open-browser-once.ts'
import { withUnwind } from '../shared/interrupt.ts'
import { concerning, sayWhatFailed } from '../shared/last-net.ts'
import { say } from '../shared/progress.ts'
import { type Host, hostOf } from './preview/host.ts'
import { keepPreview } from './preview/keep-preview.ts'

export interface DevOptions {
  readonly port: number
  readonly open: boolean
  /** The address to listen at, `''` for all of this machine; nothing for a preview of this machine alone. */
  readonly host: string | undefined
}

/**
 * Slidev's live preview and presenter mode, with diagrams drawn as in a build, and with what is wrong with the deck.
 * Ends when it is interrupted, and not for a mistake in the deck: that is said, and what was shown stays.
 *
 * @param path the deck's entry file
 */
export async function dev(path: string, { port, open, host: asked }: DevOptions): Promise<void> {
  concerning(path)
  const host = hostOf(asked)
  const browser = openBrowserOnce()
  // Code of the deck, and of Slidev, that fails while nobody waits for it.
  process.on('unhandledRejection', sayWhatFailed)
  await withUnwind(browser.close, async () => {
    const preview = await keepPreview(path, browser, { host, port })
    await withUnwind(preview.close, async () => {
      sayAddresses(host, preview.port)
      if (open) preview.openBrowser(`http://127.0.0.1:${preview.port}/`)
      await preview.attend()
    })
  })
}

function sayAddresses({ listensAt, access }: Host, port: number): void {
  const own = access && listensAt !== '0.0.0.0' && listensAt !== '::' ? access.names[0] : '127.0.0.1'
  const token = access && own !== '127.0.0.1' ? `?token=${access.token}` : ''
  const address = (path: string) => `http://${own}:${port}/${path}${token}`
  const phones = access?.names.map((name) => `http://${name}:${port}/presenter/?token=${access.token}`) ?? []
  say.result(
    `  talk       ${address('')}\n  presenter  ${address('presenter/')}\n  handout    ${address('handout')}\n${phones
      .map((phone) => `  phone      ${phone}\n`)
      .join('')}  stop       Ctrl-C\n`,
  )
  if (!access) return
  say.line(
    [
      'note: other machines reach this preview as long as it runs. Whoever has an address with its token can read',
      '      the deck with its notes and all files beside it, and change its slides. Nothing of it is encrypted:',
      '      whoever watches the network can read along. Do this in a network that you trust, and pass no address on.',
      ...(phones.length ? [] : ['      But this machine has no address in a network.']),
    ].join('\n'),
  )
}
