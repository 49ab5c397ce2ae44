import type { Browser } from 'playwright-chromium'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { serve } from '../../scripts/browser/serve.ts'
import { contentSecurityPolicy } from '../../scripts/talk/content-security-policy.ts'

/** The policy as a table. */
function directives(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
}

test('nothing is allowed that is not named, and no other host is', () => {
  const policy = directives(contentSecurityPolicy([]))
  expect(policy['default-src']).toEqual(["'none'"])
  expect(policy['script-src']).toEqual(["'self'"])
  expect(policy['worker-src']).toEqual(['blob:'])
  const sources = new Set(Object.values(policy).flat())
  expect(sources).toEqual(new Set(["'none'", "'self'", "'unsafe-inline'", 'data:', 'blob:']))
})

test('a deck that asks for it may run text as a script, or WebAssembly, and nothing else is wider', () => {
  const plain = directives(contentSecurityPolicy([]))
  expect(directives(contentSecurityPolicy([], ['wasm', 'eval']))).toEqual({
    ...plain,
    'script-src': ["'self'", "'wasm-unsafe-eval'", "'unsafe-eval'"],
  })
})

test('a script that stands in the page is allowed by the SHA-256 of its text', async () => {
  const script = 'const 腺苷 = 1 // "quoted"\n'
  // By another way than that of the program; that a browser agrees is tested below.
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)))
  expect(directives(contentSecurityPolicy([script, '']))['script-src']).toEqual([
    "'self'",
    `'sha256-${hash}'`,
    // SHA-256 of nothing, as published.
    "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  ])
})

describe('in the browser', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(() => browser.close())

  test('it runs the scripts that were named and stops everything else', async () => {
    const named = 'document.title = "named 腺苷"'
    const site = await serve({
      pages: {
        '/': `<!doctype html><meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([named])}">
          <script>${named}</script>
          <script>window.unnamed = true</script>
          <body onclick="window.handler = true"><img src="http://127.0.0.1:1/x.png">`,
      },
    })
    const page = await browser.newPage()
    const blocked: string[] = []
    page.on('console', (message) => blocked.push(message.text()))
    await page.goto(site.url)
    await page.click('body')
    expect(await page.title()).toBe('named 腺苷')
    expect(await page.evaluate(() => ['unnamed', 'handler'].filter((name) => name in window))).toEqual([])
    expect(blocked.filter((text) => text.includes('script-src')).length).toBeGreaterThanOrEqual(2)
    expect(blocked.some((text) => text.includes('img-src'))).toBe(true)
    await page.close()
    await site.close()
  })
})
