import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { installedBrowser } from '../../scripts/browser/installed-browser.ts'
import { installation } from '../../scripts/shared/project.ts'

const machines = [
  {
    platform: 'linux',
    env: {},
    playwrights: '/home/ann/.cache/ms-playwright/chromium-1254/chrome-linux-arm64/chrome',
    places: [
      '/home/ann/.cache/ms-playwright/chromium_headless_shell-1254/chrome-headless-shell-linux-arm64/chrome-headless-shell',
      '/home/ann/.cache/ms-playwright/chromium-1254/chrome-linux-arm64/chrome',
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
    ],
  },
  {
    platform: 'darwin',
    env: {},
    playwrights:
      '/Users/ann/Library/Caches/ms-playwright/chromium-1254/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    places: [
      '/Users/ann/Library/Caches/ms-playwright/chromium_headless_shell-1254/chrome-headless-shell-mac-arm64/chrome-headless-shell',
      '/Users/ann/Library/Caches/ms-playwright/chromium-1254/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
  },
  {
    platform: 'win32',
    env: {
      LOCALAPPDATA: 'C:\\Users\\ann\\AppData\\Local',
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    },
    playwrights: 'C:\\Users\\ann\\AppData\\Local\\ms-playwright\\chromium-1254\\chrome-win64\\chrome.exe',
    places: [
      'C:\\Users\\ann\\AppData\\Local\\ms-playwright\\chromium_headless_shell-1254\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
      'C:\\Users\\ann\\AppData\\Local\\ms-playwright\\chromium-1254\\chrome-win64\\chrome.exe',
      'C:\\Users\\ann\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\ann\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
] as const

test.each(machines)(
  'on $platform, whichever is there, in this order',
  ({ platform, env, playwrights, places }) => {
    const there = new Set<string>(places)
    for (const place of places) {
      const machine = { platform, env, exists: (file: string) => there.has(file) }
      expect(installedBrowser(playwrights, machine)).toBe(place)
      there.delete(place)
    }
    expect(installedBrowser(playwrights, { platform, env, exists: () => false })).toBeUndefined()
  },
)

test('a Playwright that keeps its browsers otherwise has no headless shell that we know of', () => {
  const exists = (file: string) => file === '/browsers/chrome'
  expect(installedBrowser('/browsers/chrome', { platform: 'linux', env: {}, exists })).toBe(
    '/browsers/chrome',
  )
})

test.each(['ubuntu24.04-x64', 'ubuntu24.04-arm64', 'mac15-arm64', 'win64'])(
  'the documented command installs into the folder that is looked into, on %s',
  (host) => {
    const env = {
      ...process.env,
      PLAYWRIGHT_HOST_PLATFORM_OVERRIDE: host,
      PLAYWRIGHT_BROWSERS_PATH: '/browsers',
    }
    const command = join(installation, 'node_modules', 'playwright-chromium', 'cli.js')
    const words = [command, 'install', '--only-shell', 'chromium', '--dry-run']
    const plan = execFileSync(process.execPath, words, { env, encoding: 'utf8' })
    const [, folder = ''] = /Install location:\s+(\S*chromium_headless_shell\S*)/.exec(plan) ?? []
    const [, archive = ''] = /Download url:\s+\S+\/(chrome-headless-shell-\S+)\.zip/.exec(plan) ?? []
    const ask = "console.log(require('playwright-chromium').chromium.executablePath())"
    const playwrights = execFileSync(process.execPath, ['-e', ask], {
      cwd: installation,
      env,
      encoding: 'utf8',
    }).trim()
    const platform = host.startsWith('win') ? 'win32' : host.startsWith('mac') ? 'darwin' : 'linux'
    const found = installedBrowser(playwrights, {
      platform,
      env: {},
      exists: (file) => file.includes('shell'),
    })
    const name = platform === 'win32' ? 'chrome-headless-shell.exe' : 'chrome-headless-shell'
    // What the archive holds is a folder of its name.
    expect(found?.replaceAll('\\', '/')).toBe(`${folder.replaceAll('\\', '/')}/${archive}/${name}`)
  },
)
