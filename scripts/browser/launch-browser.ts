import { existsSync } from 'node:fs'
import type { Browser } from 'playwright-chromium'
import { deckError, ExitCode } from '../shared/problem.ts'
import { say } from '../shared/progress.ts'
import { findChromium } from './find-chromium.ts'
import { forgetPinnedChromium } from './pinned-chromium.ts'
import { playwrightChromium } from './playwright.ts'
import { requireChromium } from './require-chromium.ts'
import { superviseBrowser } from './supervise-browser.ts'
import { whatItSaid } from './what-it-said.ts'

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
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
]

/** How long a Chromium is waited for that does not start or does not answer, in milliseconds. */
const defaultPatience = 30_000

/**
 * Starts Chromium, headless, with its sandbox where the machine allows one, and ends it when it does not
 * answer any more.
 *
 * @param patience how long it is waited for, in milliseconds
 * @throws DeckError (exit code 3) when no Chromium is found or it does not start.
 */
export async function launchBrowser(patience = defaultPatience): Promise<Browser> {
  const { executable, environment, pinned } = await findChromium()
  if (process.env.PATHDECK_CHROMIUM) await requireChromium(executable, patience)
  const launch = (chromiumSandbox: boolean) =>
    playwrightChromium.launch({
      executablePath: executable,
      args: switches,
      chromiumSandbox,
      env: { ...process.env, ...environment },
      timeout: patience,
      // Interrupts are the command's to handle: it has more to clear away than a browser.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    })
  const start = () => startSandboxed(launch)
  try {
    const browser = await start().catch(async (error: unknown) => {
      const waitedFor = error instanceof Error && /timeout/i.test(error.message)
      // What looks whole and does not start may be damaged all the same.
      if (!pinned || waitedFor || !(await forgetPinnedChromium())) throw error
      await findChromium()
      return start()
    })
    await superviseBrowser(browser, patience)
    if (!pinned)
      say.once(
        `drawn and printed with ${executable} ${browser.version()}, not with the pinned Chromium: the bytes may differ from those of other machines.`,
      )
    return browser
  } catch (error) {
    throw deckError(ExitCode.missingTool, `Chromium does not start: ${executable}`, {
      hint: withoutProc() ?? whatItSaid(error),
    })
  }
}

async function startSandboxed(launch: (sandbox: boolean) => Promise<Browser>): Promise<Browser> {
  if (process.getuid?.() !== 0) return launch(true).catch((error) => retryWithoutSandbox(error, launch))
  say.once(
    'Chromium runs without its sandbox, as it must for root. Build decks you do not trust as another user.',
  )
  return launch(false)
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

function withoutProc(): string | undefined {
  const lacks = process.platform === 'linux' && !existsSync('/proc/self')
  return lacks ? 'it needs /proc, which is not there: mount it' : undefined
}
