import type { Page } from 'playwright-chromium'
import { beforeEach, describe, expect, test } from 'vitest'
import { attendPage, type Step } from '../../scripts/browser/attend-page.ts'
import { type Site, serve } from '../../scripts/browser/serve.ts'
import { ownPage } from '../support/own-page.ts'

let page: Page
let step: Step
let site: Site
const own = ownPage()
beforeEach(async () => {
  page = own()
  site = await serve({ pages: { '/': '<!doctype html><p>here' } })
  step = await attendPage(page, site.url)
  await step(20_000, () => page.goto(site.url))
  return () => site.close()
})

/** Long enough for a page that answers on a busy machine. */
const patience = 4000

test('a step gives what the work gives, and throws what it throws', async () => {
  expect(await step(patience, () => page.evaluate(() => document.body.innerText))).toBe('here')
  await expect(step(patience, () => page.evaluate(() => Reflect.get(window, 'none').x))).rejects.toThrow(
    /undefined/,
  )
})

describe('a page is given up', () => {
  test('that does not answer', async () => {
    const endless = step(patience, () =>
      page.evaluate(() => {
        while (true);
      }),
    )
    await expect(endless).rejects.toMatchObject({ kind: 'busy' })
  })

  test('that loads itself anew', async () => {
    const reloading = step(patience, () =>
      page.evaluate(() => {
        location.reload()
        return new Promise(() => undefined)
      }),
    )
    await expect(reloading).rejects.toMatchObject({ kind: 'leaves', address: undefined })
  })

  test('that leads elsewhere', async () => {
    const away = 'http://127.0.0.1:1/away'
    const leaving = step(patience, () =>
      page.evaluate((address) => {
        location.href = address
        return new Promise(() => undefined)
      }, away),
    )
    await expect(leaving).rejects.toMatchObject({ kind: 'leaves', address: away })
  })

  test('that crashes', async () => {
    const session = await page.context().newCDPSession(page)
    const crashing = step(patience, () => page.evaluate(() => new Promise(() => undefined)))
    session.send('Page.crash').catch(() => undefined)
    await expect(crashing).rejects.toMatchObject({ kind: 'crashed' })
  })
})

test('a page that says it gets on is waited for', async () => {
  const slow = step(1000, () =>
    page.evaluate(async () => {
      for (let turn = 0; turn < 12; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 200))
        await window.pathdeckGetsOn?.()
      }
      return 'done'
    }),
  )
  expect(await slow).toBe('done')
})
