import { existsSync } from 'node:fs'
import { chromium as playwrightChromium } from 'playwright-chromium'
import { deckError, ExitCode } from '../shared/problem.ts'
import { type Chromium, pinnedChromium } from './pinned-chromium.ts'

/**
 * The Chromium to use: `PATHDECK_CHROMIUM`, else the one of the lockfile, else Playwright's own.
 *
 * @throws DeckError (exit code 3) that names the one command to run when there is none.
 */
export async function findChromium(): Promise<Chromium> {
  const explicit = process.env.PATHDECK_CHROMIUM
  if (explicit) {
    if (existsSync(explicit)) return { executable: explicit, identity: explicit, environment: {} }
    throw deckError(ExitCode.missingTool, `PATHDECK_CHROMIUM names a file that does not exist: ${explicit}`, {
      hint: 'give the path of a Chromium, or unset the variable to use the pinned one',
    })
  }
  const pinned = await pinnedChromium()
  if (pinned) return pinned
  const executable = playwrightChromium.executablePath()
  if (existsSync(executable)) return { executable, identity: executable, environment: {} }
  throw deckError(ExitCode.missingTool, 'there is no Chromium on this machine', {
    hint: 'run: npx playwright-chromium install --only-shell chromium',
  })
}
