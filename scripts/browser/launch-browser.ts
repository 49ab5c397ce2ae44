import { type Browser, chromium as playwrightChromium } from 'playwright-chromium'
import { deckError, ExitCode } from '../shared/problem.ts'
import { say } from '../shared/progress.ts'
import { findChromium } from './find-chromium.ts'

/**
 * Switches that decide about bytes or about the network.
 *
 * Hinting moves glyphs by fractions of a pixel from machine to machine. The resolver rule makes every host
 * but this machine unknown, so a page cannot reach the network whatever it tries; WebRTC, which asks no
 * resolver, may only go where a proxy takes it. What a page reaches on this machine, `openContext` decides.
 */
export const switches = [
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--disable-gpu',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
]

/**
 * Starts the pinned Chromium, headless, with its sandbox where the machine allows one.
 *
 * @throws DeckError (exit code 3) when no Chromium is found or it does not start.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executable, environment } = await findChromium()
  const launch = (chromiumSandbox: boolean) =>
    playwrightChromium.launch({
      executablePath: executable,
      args: ['--headless=shell', ...switches],
      chromiumSandbox,
      env: { ...process.env, ...environment },
      // Interrupts are the command's to handle: it has more to clear away than a browser.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
  const isRoot = process.getuid?.() === 0
  try {
    if (!isRoot) return await launch(true).catch((error) => retryWithoutSandbox(error, launch))
    say.once(
      'Chromium runs without its sandbox, as it must for root. Build decks you do not trust as another user.',
    )
    return await launch(false)
  } catch (error) {
    throw deckError(ExitCode.missingTool, `Chromium does not start: ${executable}`, {
      hint: error instanceof Error ? error.message.split('\n').slice(0, 12).join('\n  ') : String(error),
    })
  }
}

async function retryWithoutSandbox(
  error: unknown,
  launch: (sandbox: boolean) => Promise<Browser>,
): Promise<Browser> {
  if (!(error instanceof Error) || !/sandbox/i.test(error.message)) throw error
  const browser = await launch(false)
  say.once('Chromium runs without its sandbox: this machine does not allow unprivileged user namespaces.')
  return browser
}
