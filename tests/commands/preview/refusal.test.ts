import { describe, expect, test } from 'vitest'
import type { Asked } from '../../../scripts/commands/preview/access.ts'
import { refusal, socketRefusal } from '../../../scripts/commands/preview/refusal.ts'

const host = '127.0.0.1:3030'
const home = `http://${host}`
const json = { 'content-type': 'application/json' }
const page = { 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document', accept: 'text/html,*/*' }
const slide = '/__slidev/slides/1.json'

const status = (asked: Asked, port = 3030) =>
  refusal({ ...asked, headers: { host, ...asked.headers } }, { port })?.status

describe('answered', () => {
  test.each<[string, Asked]>([
    ['an address that was typed', { url: '/', headers: { ...page, 'sec-fetch-site': 'none' } }],
    [
      'a link of another site that a person follows',
      { url: '/presenter/3?x', headers: { ...page, 'sec-fetch-site': 'cross-site' } },
    ],
    [
      'the same in a browser that says less',
      { url: '/3', headers: { accept: 'text/html', referer: 'https://mail.example/' } },
    ],
    ['a module of its page', { url: '/@vite/client', headers: { 'sec-fetch-site': 'same-origin' } }],
    ['a slide, to a program', { url: slide, headers: {} }],
    ['a slide that its page writes', { method: 'POST', url: slide, headers: { origin: home, ...json } }],
    [
      'the editor, to its page',
      { url: '/__open-in-editor?file=a', headers: { 'sec-fetch-site': 'same-origin' } },
    ],
    [
      'the editor, to its page in a browser that says less',
      { url: '/__open-in-editor?file=a', headers: { referer: `${home}/1` } },
    ],
  ])('%s', (_, asked) => {
    expect(status(asked)).toBeUndefined()
  })

  test.each(['localhost:3030', '[::1]:3030'])('under the name %s', (name) => {
    const headers = { host: name, origin: `http://${name}`, ...json }
    expect(status({ method: 'POST', url: slide, headers })).toBeUndefined()
  })

  test('on the port that addresses leave out', () => {
    const headers = { host: 'localhost', origin: 'http://localhost', ...json }
    expect(status({ method: 'POST', url: slide, headers }, 80)).toBeUndefined()
  })
})

describe('forbidden', () => {
  const foreign = ['https://evil.example', 'http://127.0.0.1:8080', 'http://localhost:3030', 'null', '']
  test.each(foreign)('a page of %j, whatever it asks', (origin) => {
    for (const method of ['GET', 'POST'])
      for (const url of ['/', slide, '/__mcp', '/@fs/etc/passwd', '/__open-in-editor?file=a'])
        expect(status({ method, url, headers: { ...page, ...json, origin } }), `${method} ${url}`).toBe(403)
  })

  test.each(['cross-site', 'same-site'])('parts of a page that comes from a %s', (site) => {
    for (const dest of ['empty', 'image', 'script', 'style', 'iframe', 'frame', 'object', 'font'])
      for (const url of ['/', slide, '/@vite/client', '/slides.md'])
        expect(
          status({
            url,
            headers: { 'sec-fetch-site': site, 'sec-fetch-dest': dest, accept: 'text/html,*/*' },
          }),
        ).toBe(403)
  })

  test.each([
    '/__open-in-editor?file=a',
    '//__open-in-editor?file=a',
    '/base/__OPEN-in-editor?file=a',
    '/%5F_slidev/slides/1.json',
    '/\\__slidev',
    slide,
    '/@fs/etc/passwd',
  ])('a person sent from another site to %s', (url) => {
    expect(status({ url, headers: { ...page, 'sec-fetch-site': 'cross-site' } })).toBe(403)
  })

  test.each<[string, Asked]>([
    ['a write without an origin', { method: 'POST', url: slide, headers: json }],
    ['the editor without an origin', { url: '/__open-in-editor?file=a', headers: {} }],
    [
      'the editor, typed or from a mail program',
      { url: '/__open-in-editor?file=a', headers: { ...page, 'sec-fetch-site': 'none' } },
    ],
    [
      'a form of another site in a browser that says less',
      {
        method: 'POST',
        url: slide,
        headers: { ...json, accept: 'text/html', referer: 'https://evil.example/' },
      },
    ],
    [
      'a picture of another site in a browser that says less',
      { url: slide, headers: { accept: 'image/*', referer: 'https://evil.example/' } },
    ],
    ['a referer that is none', { url: slide, headers: { referer: 'x' } }],
  ])('%s', (_, asked) => {
    expect(status(asked)).toBe(403)
  })

  test.each([
    'evil.example:3030',
    '127.0.0.1',
    '127.0.0.1:80',
    'localhost:3031',
    '127.0.0.1.evil.example:3030',
    '',
  ])('under the name %j, even to a page of that name', (name) => {
    const headers = { host: name, origin: `http://${name}`, 'sec-fetch-site': 'same-origin' }
    expect(status({ url: '/', headers })).toBe(403)
    expect(socketRefusal({ headers }, { port: 3030 })?.status).toBe(403)
  })
})

test.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('there is no %s', (method) => {
  expect(status({ method, url: slide, headers: { origin: home, ...json } })).toBe(405)
})

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/jsonp',
  undefined,
])('a write as %s is not understood', (type) => {
  const headers = { origin: home, ...(type === undefined ? {} : { 'content-type': type }) }
  expect(status({ method: 'POST', url: slide, headers })).toBe(415)
})

test('a socket is for pages of the preview alone', () => {
  expect(socketRefusal({ headers: { host, origin: home } }, { port: 3030 })).toBeUndefined()
  for (const origin of [
    undefined,
    'null',
    'https://evil.example',
    'http://127.0.0.1:8080',
    'http://localhost:3030',
  ])
    expect(
      socketRefusal({ headers: origin === undefined ? { host } : { host, origin } }, { port: 3030 })?.status,
    ).toBe(403)
})
