import { afterEach, expect, test, vi } from 'vitest'
import { findChromium } from '../../scripts/browser/find-chromium.ts'
import { openBrowserOnce } from '../../scripts/browser/open-browser-once.ts'
import { killBrowser } from '../../scripts/browser/supervise-browser.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('whoever asks gets the same browser, until it is closed', async () => {
  const once = openBrowserOnce()
  const [first, second] = await Promise.all([once.open(), once.open()])
  expect(second).toBe(first)
  expect(first.isConnected()).toBe(true)
  await once.close()
  expect(first.isConnected()).toBe(false)
})

test('its identity is known without starting it', async () => {
  expect(await openBrowserOnce().identity()).toBe((await findChromium()).identity)
})

test('closing one that never started, or did not start, is fine', async () => {
  await openBrowserOnce().close()
  vi.stubEnv('PATHDECK_CHROMIUM', '/nowhere/chromium')
  const once = openBrowserOnce()
  await expect(once.open()).rejects.toMatchObject({ exitCode: 3 })
  await once.close()
})

test('one that is warmed up is the one that is opened', async () => {
  const once = openBrowserOnce()
  once.warmUp()
  const browser = await once.open()
  expect(browser.isConnected()).toBe(true)
  await once.close()
  expect(browser.isConnected()).toBe(false)
})

test('one that does not start says so when it is opened, not before', async () => {
  vi.stubEnv('PATHDECK_CHROMIUM', '/nowhere/chromium')
  const once = openBrowserOnce()
  once.warmUp()
  await expect(once.open()).rejects.toMatchObject({ exitCode: 3 })
  await once.close()
})

test('one that crashed is followed by another, until it is closed', async () => {
  const once = openBrowserOnce()
  const first = await once.open()
  const gone = new Promise((resolve) => first.once('disconnected', resolve))
  killBrowser(first)
  await gone
  const second = await once.open()
  expect(second.isConnected()).toBe(true)
  await once.close()
  expect(await once.open()).toBe(second)
  expect(second.isConnected()).toBe(false)
})
