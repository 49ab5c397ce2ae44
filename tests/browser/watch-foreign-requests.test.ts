import { expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { openContext } from '../../scripts/browser/open-context.ts'
import { serve } from '../../scripts/browser/serve.ts'
import { watchForeignRequests } from '../../scripts/browser/watch-foreign-requests.ts'

test('names what pages, frames, workers, sockets and windows ask other sites for, each once', async () => {
  const browser = await launchBrowser()
  const site = await serve({
    pages: {
      '/frame': '<img src="http://127.0.0.1:9/in-frame"><img src="/own">',
      '/': `<!doctype html><img src="http://127.0.0.1:9/picture"><img src="data:,x"><iframe src="/frame"></iframe>`,
    },
  })
  const context = await openContext(browser, site.url)
  const asked = watchForeignRequests(context, site.url)
  const page = await context.newPage()
  await page.goto(site.url)
  const opening = context.waitForEvent('page')
  await page.evaluate(async () => {
    new Image().src = 'http://127.0.0.1:9/picture'
    const code = "fetch('http://127.0.0.1:9/worker').catch(() => postMessage(''))"
    const worker = new Worker(URL.createObjectURL(new Blob([code])))
    const socket = new WebSocket('ws://127.0.0.1:9/socket')
    window.open('http://127.0.0.1:9/window')
    await Promise.all([
      new Promise((resolve) => {
        worker.onmessage = resolve
      }),
      new Promise((resolve) => {
        socket.onerror = resolve
      }),
    ])
  })
  await (await opening).waitForLoadState()
  expect([...asked].sort()).toEqual([
    'http://127.0.0.1:9/in-frame',
    'http://127.0.0.1:9/picture',
    'http://127.0.0.1:9/window',
    'http://127.0.0.1:9/worker',
    'ws://127.0.0.1:9/socket',
  ])
  await browser.close()
  await site.close()
})
