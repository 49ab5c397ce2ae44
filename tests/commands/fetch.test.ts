import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { fetchRemote } from '../../scripts/commands/fetch.ts'
import { DeckError } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { answered, registers } from '../support/registers.ts'
import { smallPng } from '../support/small-png.ts'

const server = registers()
const png = smallPng()
const folder = deckFolder({ 'slides.md': '# One\n' })
const before = process.cwd()
beforeAll(() => process.chdir(folder))
afterAll(() => process.chdir(before))
beforeEach(() => rmSync('remote', { recursive: true, force: true }))

async function fetching(slides: string, { update = false, patience = 5_000 } = {}) {
  writeFileSync('slides.md', `---\ntheme: none\n---\n\n# Pictures\n\n${slides}\n`)
  const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  const failed = await fetchRemote('slides.md', { update, reach: { mirror: server.mirror, patience } }).then(
    () => [],
    (error: unknown) => (error instanceof DeckError ? error.problems : [{ message: String(error) }]),
  )
  const lines = said.mock.calls.map(([text]) => String(text).trim())
  said.mockRestore()
  return { said: lines, problems: failed.map(({ message }) => message) }
}

const lock = (): Record<string, { file: string; type: string; date: string }> =>
  JSON.parse(readFileSync(join('remote', 'lock.json'), 'utf8'))
const kept = (address: string) => readFileSync(join('remote', lock()[address]?.file ?? ''))
const picture = (name: string) => `![A](https://a.test/${name})`

test('ten pictures and an icon, by redirects, with blanks and query strings, come with a lock that knows no order', async () => {
  for (let no = 0; no < 8; no++) server.answer(`/a.test/${no}.png`, answered(png, 'image/png'))
  server.answer('/a.test/a%20b.png', answered(png, 'application/octet-stream'))
  server.answer('/a.test/icon.png', answered(png, 'image/png'))
  server.answer('/a.test/q?w=1920&h=2', (response) =>
    response.writeHead(302, { location: '//b.test/x' }).end(),
  )
  server.answer('/b.test/x', (response) => response.writeHead(301, { location: 'y' }).end())
  server.answer('/b.test/y', answered(png, 'image/png'))
  const pictures = [
    ...Array.from({ length: 8 }, (_, no) => picture(`${no}.png`)),
    '![A](<https://a.test/a b.png>)',
    '<img src="https://a.test/q?w=1920&amp;h=2" alt="A">',
    '<link rel="icon" href="https://a.test/icon.png">',
  ]
  expect((await fetching(pictures.join('\n\n'))).said).toHaveLength(11)
  expect(lock()['https://a.test/q?w=1920&h=2']).toMatchObject({
    file: expect.stringMatching(/^q-w-1920-h-2-[0-9a-f]{8}\.png$/),
    type: 'image/png',
    bytes: png.length,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  })
  expect(kept('https://a.test/a%20b.png')).toEqual(png)
  const first = readFileSync('remote/lock.json', 'utf8')

  server.asked.length = 0
  expect((await fetching(pictures.join('\n\n'))).said).toEqual(['11 files in remote/ already'])
  expect(server.asked).toEqual([])
  rmSync('remote', { recursive: true })
  await fetching(pictures.toReversed().join('\n\n'))
  expect(readFileSync('remote/lock.json', 'utf8')).toBe(first)
})

test('what changed elsewhere is asked for with --update alone, and said; what was damaged here is mended', async () => {
  server.answer('/a.test/0.png', answered(png))
  server.answer('/a.test/1.png', answered(png))
  const pictures = `${picture('0.png')} ${picture('1.png')}`
  await fetching(pictures)
  server.answer('/a.test/0.png', answered(Buffer.concat([png, Buffer.from('more')])))
  expect((await fetching(pictures)).said).toEqual(['2 files in remote/ already'])
  const updated = await fetching(pictures, { update: true })
  expect(updated.said.map((line) => line.split(': ')[0])).toEqual([
    'changed https://a.test/0.png',
    'unchanged https://a.test/1.png',
  ])
  writeFileSync(join('remote', lock()['https://a.test/1.png']?.file ?? ''), 'damaged')
  await fetching(pictures)
  expect(kept('https://a.test/1.png')).toEqual(png)
})

test('what cannot be had is told all at once, and the rest is kept', async () => {
  server.answer('/a.test/good.png', answered(png))
  server.answer('/a.test/page.png', answered('<!doctype html><p>Sign in', 'text/html; charset=utf-8'))
  server.answer('/a.test/broken.png', answered('', 'text/plain', 500))
  server.answer('/a.test/huge.png', (response) => response.writeHead(200, { 'content-length': 30e6 }).end())
  server.answer('/a.test/growing.png', (response) => {
    response.writeHead(200)
    for (let part = 0; part < 26; part++) response.write(Buffer.alloc(1e6))
    response.end()
  })
  server.answer('/a.test/slow.png', (response) => response.writeHead(200).write('\x89PNG'))
  server.answer('/a.test/round.png', (response) => response.writeHead(302, { location: '/round.png' }).end())
  for (const [name, location] of [
    ['inside', 'https://127.0.0.1/secret.png'],
    ['cloud', 'https://[::ffff:169.254.169.254]/secret.png'],
    ['plain', 'http://b.test/x.png'],
    ['file', 'file:///etc/passwd'],
  ])
    server.answer(`/a.test/${name}.png`, (response) => response.writeHead(302, { location }).end())
  const names = 'good page broken huge growing slow round inside cloud plain file gone'.split(' ')
  const { said, problems } = await fetching(
    [...names.map((name) => picture(`${name}.png`)), '![A](http://localhost/a.png)'].join('\n\n'),
    { patience: 400 },
  )
  expect(said).toHaveLength(1)
  expect(Object.keys(lock())).toEqual(['https://a.test/good.png'])
  expect(problems.map((message) => message.replace('https://a.test/', ''))).toEqual([
    'page.png is text/html, and no picture',
    'broken.png is answered with the error 500',
    'huge.png has more than 25 MB',
    'growing.png has more than 25 MB',
    'slow.png does not answer in time',
    'round.png leads on more than 5 times',
    'inside.png leads to 127.0.0.1, which is a private address',
    'cloud.png leads to [::ffff:a9fe:a9fe], which is a private address',
    'plain.png leads to http://b.test/x.png, which is not encrypted',
    'file.png leads to file:///etc/passwd',
    'gone.png is not there',
    'http://localhost/a.png leads to localhost, which is a private address',
  ])
})

test('a deck does without its icon', async () => {
  expect((await fetching('<link rel="icon" href="https://a.test/gone.ico">')).problems).toEqual([])
})

test('a style sheet comes with the fonts and pictures that it names', async () => {
  const css = (text: string) => answered(text, 'text/css')
  server.answer(
    '/f.test/css2?family=Inter:wght@400;700',
    css(
      '@import "more/other.css"; @font-face { font-family: Inter; src: url(/inter.woff2#x) } b { background: url(gone.png) }',
    ),
  )
  server.answer('/f.test/more/other.css', css('i { background: url("dot.svg") }'))
  server.answer(
    '/f.test/more/dot.svg',
    answered('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'),
  )
  server.answer('/f.test/inter.woff2', answered('wOF2…', 'font/woff2'))
  await fetching("<style>\n@import url('https://f.test/css2?family=Inter:wght@400;700');\n</style>")
  const files = lock()
  const nameOf = (address: string) => files[address]?.file
  expect(Object.keys(files)).toHaveLength(4)
  expect(String(kept('https://f.test/css2?family=Inter:wght@400;700'))).toBe(
    `@import "./${nameOf('https://f.test/more/other.css')}"; @font-face { font-family: Inter; src: url(./${nameOf('https://f.test/inter.woff2')}#x) } b { background: url(data:,) }`,
  )
  expect(String(kept('https://f.test/more/other.css'))).toContain(
    `"./${nameOf('https://f.test/more/dot.svg')}"`,
  )
})
