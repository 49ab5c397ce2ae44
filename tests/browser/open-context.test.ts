import type { Browser, BrowserContext, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { openContext } from '../../scripts/browser/open-context.ts'
import { type Site, serve } from '../../scripts/browser/serve.ts'
import { type Canary, canary } from '../support/canary.ts'

let browser: Browser
let site: Site
let other: Canary
let context: BrowserContext
let page: Page

beforeAll(async () => {
  other = await canary()
  await other.prove()
  browser = await launchBrowser()
  site = await serve({ pages: { '/': '<!doctype html><title>Home</title>', '/note': 'a note' } })
})

afterAll(async () => {
  await browser.close()
  await site.close()
  await other.close()
})

beforeEach(async () => {
  context = await openContext(browser, site.url)
  page = await context.newPage()
  await page.goto(site.url)
})

afterEach(() => context.close())

test('reaches its own site', async () => {
  expect(await page.title()).toBe('Home')
  expect(await page.evaluate(async () => (await fetch('/note')).text())).toBe('a note')
})

/** Each gives what the page notices when it could not get there. */
const ways: Record<string, (host: string) => unknown> = {
  fetch: (host) => fetch(`http://${host}/`, { mode: 'no-cors' }).catch(String),
  picture: (host) =>
    new Promise((resolve) => {
      const image = new Image()
      image.onload = image.onerror = resolve
      image.src = `http://${host}/`
    }),
  script: (host) => import(`http://${host}/`).catch(String),
  'style sheet': (host) =>
    new Promise((resolve) => {
      const sheet = document.createElement('link')
      Object.assign(sheet, { rel: 'stylesheet', href: `http://${host}/`, onload: resolve, onerror: resolve })
      document.head.append(sheet)
    }),
  frame: (host) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe')
      Object.assign(frame, { src: `http://${host}/`, onload: resolve })
      document.body.append(frame)
    }),
  'refresh in a frame': (host) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe')
      let loads = 0
      frame.onload = () => {
        loads += 1
        if (loads === 2) resolve('')
      }
      frame.srcdoc = `<meta http-equiv="refresh" content="0;url=http://${host}/">`
      document.body.append(frame)
    }),
  WebSocket: (host) =>
    new Promise((resolve) => {
      const socket = new WebSocket(`ws://${host}/`)
      socket.onopen = socket.onerror = resolve
    }),
  'server-sent events': (host) =>
    new Promise((resolve) => {
      const events = new EventSource(`http://${host}/`)
      events.onopen = events.onerror = resolve
    }),
  'worker that fetches': (host) =>
    new Promise((resolve) => {
      const code = `fetch('http://${host}/', { mode: 'no-cors' }).then(postMessage, () => postMessage(''))`
      new Worker(URL.createObjectURL(new Blob([code]))).onmessage = resolve
    }),
  WebTransport: async (host) => new WebTransport(`https://${host}/`).ready.catch(String),
  WebRTC: async (host) => {
    const peer = new RTCPeerConnection({
      iceServers: [
        { urls: [`stun:${host}`] },
        { urls: [`turn:${host}`, `turn:${host}?transport=tcp`], username: 'u', credential: 'p' },
      ],
    })
    const gathered = new Promise((resolve) => {
      peer.onicegatheringstatechange = () => peer.iceGatheringState === 'complete' && resolve('')
    })
    peer.createDataChannel('x')
    await peer.setLocalDescription(await peer.createOffer())
    await gathered
  },
  'form that is sent': (host) =>
    new Promise((resolve) => {
      document.body.innerHTML = `<iframe name="frame"></iframe><form target="frame" method="post" action="http://${host}/">`
      document.querySelector('iframe')?.addEventListener('load', resolve)
      document.forms[0]?.submit()
    }),
}

test.each(Object.keys(ways))('reaches no other port of this machine by %s', async (way) => {
  await page.evaluate(ways[way] ?? String, other.host)
  expect(other.heard).toEqual([])
})

test('nor by a window that it opens, nor by leaving', async () => {
  const opening = context.waitForEvent('page')
  await page.evaluate((host) => void window.open(`http://${host}/`), other.host)
  await (await opening).waitForLoadState()
  const failing = page.waitForEvent('requestfailed')
  await page.evaluate((host) => location.assign(`http://${host}/`), other.host)
  expect((await failing).failure()?.errorText).toBe('net::ERR_PROXY_CONNECTION_FAILED')
  expect(other.heard).toEqual([])
})

test('a context without a site reaches none', async () => {
  const bare = await openContext(browser, undefined)
  const blank = await bare.newPage()
  await expect(blank.goto(site.url)).rejects.toThrow('ERR_PROXY_CONNECTION_FAILED')
  await bare.close()
})
