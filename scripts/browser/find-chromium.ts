import { existsSync, realpathSync, statSync } from 'node:fs'
import { deckError, ExitCode } from '../shared/problem.ts'
import { installedBrowser } from './installed-browser.ts'
import { type Chromium, pinnedChromium } from './pinned-chromium.ts'
import { playwrightChromium } from './playwright.ts'

/**
 * The Chromium to use: `PATHDECK_CHROMIUM`, else the one of the lockfile, else one that this machine has.
 *
 * @throws DeckError (exit code 3) that names the one command to run when there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const explicit = process.env.PATHDECK_CHROMIUM
  if (explicit) {
    if (existsSync(explicit)) return ownChromium(explicit)
    throw deckError(ExitCode.missingTool, `PATHDECK_CHROMIUM names a file that does not exist: ${explicit}`, {
      hint: 'give the path of a Chromium, or unset the variable to use the pinned one',
    })
  }
  const pinned = await pinnedChromium()
  if (pinned) return pinned
  const { platform, env } = process
  const installed = installedBrowser(playwrightChromium.executablePath(), {
    platform,
    env,
    exists: existsSync,
  })
  if (installed !== undefined) return ownChromium(installed)
  throw deckError(ExitCode.missingTool, 'there is no Chromium on this machine', {
    hint: 'run: npx playwright-chromium install --only-shell chromium',
  })
}

/** An update puts another program behind the same path. */
function ownChromium(executable: string): Chromium {
  const file = realpathSync(executable)
  const { size, mtimeMs } = statSync(file)
  return { executable, identity: `${file} ${size} ${mtimeMs}`, environment: {}, pinned: false }
}
