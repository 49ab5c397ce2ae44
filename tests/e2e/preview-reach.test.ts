import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-chromium'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/browser/launch-browser.ts'
import { type Site, serve } from '../../scripts/browser/serve.ts'
import { deckFolder, writeFiles } from '../support/deck-folder.ts'
import { type Running, startCli } from '../support/run-cli.ts'

const text = '---\ntheme: none\ntitle: Guarded\n---\n\n# Guarded\n\nkeep this\n'
const slide = '__slidev/slides/1.json'

let folder: string
let running: Running
let address: string
let browser: Browser
let foreign: Site

beforeAll(async () => {
  folder = deckFolder({ 'slides.md': text })
  // Stands for the editor that an endpoint of the server starts.
  const editor = join(folder, 'editor.sh')
  writeFileSync(editor, `#!/bin/sh\necho "$@" > '${folder}/edited'\n`, { mode: 0o755 })
  running = startCli(['dev', '--port', '0'], { cwd: folder, env: { LAUNCH_EDITOR: editor } })
  browser = await launchBrowser()
  foreign = await serve({
    pages: {
      '/': '<!doctype html><title>Foreign</title><body>',
      '/sandboxed': `<!doctype html><iframe sandbox="allow-scripts allow-forms allow-popups" src="/"></iframe>`,
    },
  })
  address = (await running.written(/talk\s+(http:\S+)/))[1] ?? ''
})

afterAll(async () => {
  await browser.close()
  await foreign.close()
  running.child.kill('SIGKILL')
  await running.ended
})

/** The deck is as it was, nothing was started, and the preview answers. */
afterEach(async () => {
  expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toBe(text)
  expect(existsSync(join(folder, 'edited'))).toBe(false)
  expect(running.child.exitCode).toBeNull()
  expect((await fetch(address)).status).toBe(200)
})

/** What a page of another site tries; each gives what it got hold of, `''` for nothing. */
const attacks: Record<string, (preview: string) => Promise<string>> = {
  'a write that needs no leave': (preview) =>
    fetch(`${preview}__slidev/slides/1.json`, {
      method: 'POST',
      mode: 'no-cors',
      headers: { 'content-type': 'text/plain' },
      body: '{"content":"# taken"}',
    }).then(
      () => '',
      () => '',
    ),
  'a write that asks for leave': (preview) =>
    fetch(`${preview}__slidev/slides/1.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"content":"# taken"}',
    }).then(
      (response) => response.text(),
      () => '',
    ),
  'a write when the page is left': async (preview) => {
    navigator.sendBeacon(`${preview}__slidev/slides/1.json`, '{"content":"# taken"}')
    return ''
  },
  'a form': (preview) =>
    new Promise((resolve) => {
      document.body.innerHTML = `<iframe name="sink"></iframe><form target="sink" method="post" enctype="text/plain"
        action="${preview}__slidev/slides/1.json"><input name='{"content":"# taken","x":"' value='"}'></form>`
      document.querySelector('iframe')?.addEventListener('load', () => resolve(''))
      document.forms[0]?.submit()
    }),
  'a body that is no JSON': (preview) =>
    fetch(`${preview}__slidev/slides/1.json`, { method: 'POST', mode: 'no-cors', body: '{bad' }).then(
      () => '',
      () => '',
    ),
  'drawings and remote control': (preview) =>
    fetch(`${preview}@server-reactive/nav`, {
      method: 'POST',
      mode: 'no-cors',
      body: '{"data":{"page":9}}',
    }).then(
      () => '',
      () => '',
    ),
  'reading a slide': (preview) =>
    fetch(`${preview}__slidev/slides/1.json`).then(
      (response) => response.text(),
      () => '',
    ),
  'reading a file of the project': (preview) =>
    fetch(`${preview}slides.md`).then(
      (response) => response.text(),
      () => '',
    ),
  'a module': (preview) =>
    import(`${preview}@vite/client`).then(
      (module) => Object.keys(module).join(),
      () => '',
    ),
  'a script': (preview) =>
    new Promise((resolve) => {
      const script = document.createElement('script')
      script.onload = () => resolve('it ran')
      script.onerror = () => resolve('')
      script.src = `${preview}@vite/env`
      document.head.append(script)
    }),
  'a frame': (preview) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe')
      frame.onload = () => resolve('')
      frame.src = preview
      document.body.append(frame)
    }),
  'starting the editor with a picture': (preview) =>
    new Promise((resolve) => {
      const picture = new Image()
      picture.onload = picture.onerror = () => resolve('')
      picture.src = `${preview}__open-in-editor?file=slides.md`
    }),
  'starting the editor in a window': async (preview) => {
    window.open(`${preview}__open-in-editor?file=slides.md`)
    return ''
  },
  'the protocol for assistants': (preview) =>
    fetch(`${preview}__mcp`, {
      method: 'POST',
      mode: 'no-cors',
      body: '{"jsonrpc":"2.0","id":1,"method":"tools/list"}',
    }).then(
      (response) => response.text(),
      () => '',
    ),
  'a socket': (preview) =>
    new Promise((resolve) => {
      const socket = new WebSocket(preview.replace('http', 'ws'), 'vite-hmr')
      socket.onopen = () => resolve('it opened')
      socket.onerror = () => resolve('')
    }),
  'a socket that only knocks': (preview) =>
    new Promise((resolve) => {
      const socket = new WebSocket(preview.replace('http', 'ws'), 'vite-ping')
      socket.onopen = () => resolve('it opened')
      socket.onerror = () => resolve('')
    }),
}

describe.each([
  { from: 'another port of this machine', path: '' },
  { from: 'a page without an origin', path: 'sandboxed' },
])('a page of $from gets nothing by', ({ path }) => {
  let page: Page
  beforeAll(async () => {
    page = await browser.newPage()
  })
  afterAll(() => page.close())

  test.each(Object.keys(attacks))('%s', async (name) => {
    await page.goto(`${foreign.url}${path}`)
    const frame = path === '' ? page.mainFrame() : page.frames().at(-1)
    expect(await frame?.evaluate(attacks[name] ?? (async () => 'no such attack'), address)).toBe('')
    for (const inside of page.frames()) expect(await inside.title().catch(() => '')).not.toContain('Guarded')
  })
})

test('a window that another site opens shows the talk, and is out of its hands', async () => {
  const page = await browser.newPage()
  await page.goto(foreign.url)
  const opening = page.context().waitForEvent('page')
  await page.evaluate((preview) => {
    Object.assign(window, { opened: window.open(preview) })
  }, address)
  const opened = await opening
  // While it goes there it has no title to ask for.
  await expect.poll(() => opened.title().catch(() => '')).toContain('Guarded')
  expect(await page.evaluate(() => Reflect.get(window, 'opened').closed)).toBe(true)
  expect(await opened.evaluate(() => window.opener)).toBeNull()
  await opened.close()
  await page.close()
})

/** Sends a request as a program does, and gives the status of the answer. */
function ask(path: string, headers: Record<string, string>, body?: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST'
    request(new URL(path, address), { method, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode))
    })
      .once('error', reject)
      .end(body)
  })
}

const own = () => ({ origin: new URL(address).origin, 'content-type': 'application/json' })

test('a program reads, and does not write or start anything unless it names the preview', async () => {
  expect(await ask(slide, {})).toBe(200)
  expect(await ask(slide, { 'content-type': 'application/json' }, '{"content":"# taken"}')).toBe(403)
  expect(await ask('__open-in-editor?file=slides.md', {})).toBe(403)
  expect(await ask('__mcp', own(), '{"jsonrpc":"2.0","id":1,"method":"tools/list"}')).toBe(403)
})

test('a name that leads here from elsewhere is not answered', async () => {
  const port = new URL(address).port
  expect(await ask(slide, { host: `rebound.example:${port}` })).toBe(403)
  expect(await ask('', { host: `rebound.localhost:${port}` })).toBe(403)
  expect(await ask(slide, { host: `localhost:${port}` })).toBe(200)
})

test.each([
  '{bad',
  '',
  'null',
  '[]',
  '"text"',
  '{"content":5}',
  '{"frontmatter":"x"}',
  '{"frontmatterRaw":{}}',
])('what is no edit of a slide (%s) is answered with 400, and the preview goes on', async (body) => {
  expect(await ask(slide, own(), body)).toBe(400)
  expect(await ask('@server-reactive/nav', own(), body.startsWith('{"') ? '{' : body)).toBe(400)
})

test('a body of no said length, or cut short, is not waited for', async () => {
  expect(await ask(slide, { ...own(), 'transfer-encoding': 'chunked' }, '{}')).toBe(400)
  const { hostname, port, origin } = new URL(address)
  const socket = connect(Number(port), hostname)
  socket.write(
    `POST /${slide} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nOrigin: ${origin}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"con`,
  )
  socket.end()
  await new Promise((resolve) => socket.resume().once('close', resolve))
})

test('a configuration that fails is said in one problem, and what was shown stays', async () => {
  writeFiles(folder, {
    'vite.config.ts': "throw new Error('a slip in the configuration')",
    'slides.md': text.replace('Guarded', 'Another'),
  })
  await running.written(/error: .*a slip in the configuration/)
  expect((await fetch(address)).status).toBe(200)
  rmSync(join(folder, 'vite.config.ts'))
  writeFiles(folder, { 'slides.md': text })
})

test('the page of the preview itself writes, and starts the editor', async () => {
  const page = await browser.newPage()
  await page.goto(address)
  const write = await page.evaluate(async () => {
    const body = JSON.stringify({ note: 'a note' })
    const headers = { 'content-type': 'application/json' }
    return (await fetch('/__slidev/slides/1.json', { method: 'POST', headers, body })).json()
  })
  expect(write).toMatchObject({ note: 'a note' })
  expect(readFileSync(join(folder, 'slides.md'), 'utf8')).toContain('a note')
  await page.evaluate(() => fetch('/__open-in-editor?file=slides.md'))
  await expect.poll(() => existsSync(join(folder, 'edited'))).toBe(true)
  await page.close()
  rmSync(join(folder, 'edited'))
  writeFiles(folder, { 'slides.md': text })
})
