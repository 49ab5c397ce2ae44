import path from 'node:path'

/** What decides where a machine has its browsers. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  exists(file: string): boolean
}

/**
 * Finds a browser of this machine: the headless shell or the Chromium that Playwright installed, else Chrome,
 * else Edge.
 *
 * @param playwrights where Playwright has its whole Chromium, whether it is installed or not
 */
export function installedBrowser(playwrights: string, machine: Machine): string | undefined {
  const places = [headlessShell(playwrights, machine.platform), playwrights, ...chromeAndEdge(machine)]
  return places.find((file) => file !== undefined && machine.exists(file))
}

/**
 * Where Playwright puts the headless shell, which it installs beside its whole Chromium and names nowhere in
 * its public interface: `chromium-1254/chrome-linux64/chrome` has
 * `chromium_headless_shell-1254/chrome-headless-shell-linux64/chrome-headless-shell` beside it.
 */
function headlessShell(playwrights: string, platform: NodeJS.Platform): string | undefined {
  const found = /^(.*)chromium-(\d+)([\\/])chrome-([\w-]+)[\\/]/.exec(playwrights)
  if (!found) return undefined
  const [, browsers, revision, separator = '', build] = found
  const name = platform === 'win32' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell'
  const folders = [`${browsers}chromium_headless_shell-${revision}`, `chrome-headless-shell-${build}`]
  return [...folders, name].join(separator)
}

function chromeAndEdge({ platform, env }: Machine): string[] {
  switch (platform) {
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      )
    case 'win32': {
      const folders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
        (folder) => folder !== undefined,
      )
      return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap(
        (program) => folders.map((folder) => path.win32.join(folder, program)),
      )
    }
    default:
      return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge']
  }
}
