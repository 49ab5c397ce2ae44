import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { admission, isAdmitted } from '../../../scripts/commands/preview/access.ts'
import { type Front, openFront } from '../../../scripts/commands/preview/front.ts'
import { guard } from '../../../scripts/commands/preview/guard.ts'
import { hostOf } from '../../../scripts/commands/preview/host.ts'
import { refusal, socketRefusal } from '../../../scripts/commands/preview/refusal.ts'

const access = { names: ['192.168.1.7', 'desk.local'], token: 'a-long-token' }
const door = { port: 3030, from: '192.168.1.20', access }
const host = '192.168.1.7:3030'
const cookie = 'other=1; pathdeck-3030=a-long-token'

describe('a preview that is open to other machines', () => {
  test('lets in who shows the token, and takes it out of the address', () => {
    const asked = { method: 'GET', url: '/presenter/?token=a-long-token&clicks=2', headers: { host } }
    expect(admission(asked, 3030, access)).toEqual({
      location: '/presenter/?clicks=2',
      cookie: 'pathdeck-3030=a-long-token; HttpOnly; SameSite=Lax; Path=/',
    })
    expect(
      admission({ ...asked, url: '//evil.example/?token=a-long-token' }, 3030, access)?.location,
    ).toMatch(/^\/(?!\/)/)
    expect(admission({ ...asked, url: '/?token=a-wrong-token' }, 3030, access)).toBeUndefined()
    expect(admission({ ...asked, url: '/?token=' }, 3030, access)).toBeUndefined()
    expect(admission({ ...asked, method: 'POST' }, 3030, access)).toBeUndefined()
  })

  test('knows them by the cookie from then on, requests and sockets', () => {
    const headers = { host, cookie, origin: `http://${host}` }
    expect(isAdmitted({ headers: { cookie } }, 3030, access)).toBe(true)
    expect(isAdmitted({ headers: { cookie } }, 3031, access)).toBe(false)
    expect(refusal({ url: '/@vite/client', headers: { host, cookie } }, door)).toBeUndefined()
    expect(socketRefusal({ headers }, door)).toBeUndefined()
  })

  test.each<[string, Record<string, string>]>([
    ['without a token', { host }],
    ['with a wrong one', { host, cookie: 'pathdeck-3030=a-wrong-token' }],
    ['with that of another port', { host, cookie: 'pathdeck-3031=a-long-token' }],
    ['under a name that only leads here', { host: 'rebound.example:3030', cookie }],
    ['that says it were this one', { host: '127.0.0.1:3030' }],
    ['that says it were this one, with a token', { host: 'localhost:3030', cookie }],
  ])('refuses another machine %s', (_, headers) => {
    const page = { ...headers, 'sec-fetch-dest': 'document', accept: 'text/html' }
    expect(refusal({ url: '/', headers: page }, door)?.status).toBe(403)
    expect(socketRefusal({ headers: { ...headers, origin: `http://${headers.host}` } }, door)?.status).toBe(
      403,
    )
  })

  test('starts no editor for another machine', () => {
    const headers = { host, cookie, origin: `http://${host}` }
    expect(refusal({ url: '/__open-in-editor?file=a', headers }, door)?.status).toBe(403)
  })

  test('asks this machine for nothing more', () => {
    for (const from of ['127.0.0.1', '::1', '::ffff:127.0.0.1'])
      expect(refusal({ url: '/', headers: { host: 'localhost:3030' } }, { ...door, from })).toBeUndefined()
  })
})

test('without being asked a preview is for this machine alone', () => {
  for (const asked of [undefined, 'localhost', '127.0.0.1'])
    expect(hostOf(asked)).toEqual({ listensAt: '127.0.0.1', access: undefined })
  const all = hostOf('')
  expect(all.listensAt).toBe('0.0.0.0')
  expect(all.access?.token).toMatch(/^[\w-]{22}$/)
  expect(hostOf('').access?.token).not.toBe(all.access?.token)
  expect(hostOf('fe80::1').access?.names).toEqual(['[fe80::1]'])
})

describe('the front of such a preview', () => {
  let front: Front
  const behind = {
    answer: (_: unknown, response: { end(text: string): void }) => response.end('the talk'),
    openSocket: () => undefined,
  }
  beforeAll(async () => {
    front = await openFront(
      { host: '127.0.0.1', port: 0 },
      guard({ ...access, names: ['127.0.0.2'] }),
      () => behind,
    )
  })
  afterAll(() => front.close())

  /** What is answered to a request that came under another address of this machine. */
  function ask(path: string, headers: Record<string, string> = {}) {
    return new Promise<{ status?: number; headers: Record<string, unknown> }>((resolve, reject) => {
      const asked = { host: '127.0.0.1', port: front.port, path }
      request({ ...asked, headers: { host: `127.0.0.2:${front.port}`, ...headers } }, (response) => {
        response
          .resume()
          .once('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }))
      })
        .once('error', reject)
        .end()
    })
  }

  test('answers once the token was shown', async () => {
    expect((await ask('/')).status).toBe(403)
    const admitted = await ask('/?token=a-long-token')
    expect(admitted).toMatchObject({ status: 302, headers: { location: '/' } })
    const [given = ''] = String(admitted.headers['set-cookie']).split(';')
    expect((await ask('/', { cookie: given })).status).toBe(200)
    expect((await ask('/', { cookie: given, host: `rebound.example:${front.port}` })).status).toBe(403)
  })

  test('takes the next port when one is taken', async () => {
    const next = await openFront({ host: '127.0.0.1', port: front.port }, guard(), () => behind)
    expect(next.port).toBeGreaterThan(front.port)
    await next.close()
  })
})
