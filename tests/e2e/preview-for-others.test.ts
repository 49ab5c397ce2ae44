import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deckFolder } from '../support/deck-folder.ts'
import { type Running, startCli } from '../support/run-cli.ts'

let running: Running
let phone: URL

beforeAll(async () => {
  const cwd = deckFolder({ 'slides.md': '---\ntheme: none\ntitle: For others\n---\n\n# One\n' })
  // An address of this machine that is not the one that it calls itself: as if it were that of a network.
  running = startCli(['dev', '--port', '0', '--host=127.0.0.2'], { cwd })
  phone = new URL((await running.written(/phone\s+(http:\S+)/))[1] ?? '')
})

afterAll(async () => {
  running.child.kill('SIGKILL')
  await running.ended
})

/** Asks as another machine does, and gives the status of the answer. */
function ask(path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { hostname: host, port, host: name } = phone
    const asked = request({ host, port, path, headers: { host: name, ...headers } })
    asked
      .once('error', reject)
      .once('response', (response) => {
        response.resume().once('end', () => resolve(response))
      })
      .once('upgrade', (response, socket) => {
        socket.destroy()
        resolve(response)
      })
      .end()
  })
}

const opening = () => ({
  connection: 'Upgrade',
  upgrade: 'websocket',
  origin: phone.origin,
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
  'sec-websocket-protocol': 'vite-ping',
})

test('without the token there is no page, no module and no socket', async () => {
  for (const path of ['/', '/presenter/', '/slides.md', '/@vite/client', '/?token=wrong'])
    expect((await ask(path)).statusCode, path).toBe(403)
  expect((await ask('/', opening())).statusCode).toBe(403)
  expect((await ask('/', { host: `127.0.0.1:${phone.port}` })).statusCode).toBe(200)
})

test('the address that is printed lets in, to all of it', async () => {
  const { statusCode, headers } = await ask(`${phone.pathname}${phone.search}`)
  expect([statusCode, headers.location]).toEqual([302, '/presenter/'])
  const [cookie = ''] = String(headers['set-cookie']).split(';')
  for (const path of ['/presenter/', '/@vite/client'])
    expect((await ask(path, { cookie })).statusCode, path).toBe(200)
  expect((await ask('/', { cookie, ...opening() })).statusCode).toBe(101)
  expect((await ask('/', { cookie, ...opening(), origin: 'http://evil.example' })).statusCode).toBe(403)
})

test('the risk is said in words', async () => {
  const [note] = await running.written(/note: other machines[\s\S]*?encrypted/)
  expect(note).toMatch(/read\s+the deck with its notes/)
  expect(note).toContain('Nothing of it is encrypted')
})
