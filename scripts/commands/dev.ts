import { openBrowserOnce } from '../browser/open-browser-once.ts'
import { withUnwind } from '../shared/interrupt.ts'
import { concerning, sayWhatFailed } from '../shared/last-net.ts'
import { say } from '../shared/progress.ts'
import { makePreview, type Preview } from './preview/make-preview.ts'

export interface DevOptions {
  readonly port: number
  readonly open: boolean
}

/**
 * Slidev's live preview and presenter mode, with diagrams drawn as in a build. Bound to this machine.
 * Ends when it is interrupted, and not for a mistake in the deck: that is said, and what was shown stays.
 *
 * @param path the deck's entry file
 */
export async function dev(path: string, { port, open }: DevOptions): Promise<void> {
  concerning(path)
  const browser = openBrowserOnce()
  let preview: Preview | undefined
  let turn = Promise.resolve()
  const restart = () => {
    turn = turn.then(again).catch(sayWhatFailed)
  }
  const again = async () => {
    say.line('the headmatter changed: starting again')
    // Made first: a mistake in the headmatter or a configuration leaves the preview as it is.
    const next = await makePreview(path, browser, { open: false }, restart)
    const place = preview?.port ?? port
    await preview?.close()
    preview = next
    await next.listen(place)
  }
  const close = async () => {
    await preview?.close()
    await browser.close()
  }
  // Code of the deck, and of Slidev, that fails while nobody waits for it.
  process.on('unhandledRejection', sayWhatFailed)
  await withUnwind(close, async () => {
    preview = await makePreview(path, browser, { open }, restart)
    await preview.listen(port)
    const address = `http://127.0.0.1:${preview.port}/`
    say.result(
      `  talk       ${address}\n  presenter  ${address}presenter/\n  handout    ${address}handout\n  stop       Ctrl-C\n`,
    )
    await new Promise(() => undefined)
  })
}
