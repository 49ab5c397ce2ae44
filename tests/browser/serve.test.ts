import { spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Site, serve } from '../../scripts/browser/serve.ts'
import { installation } from '../../scripts/shared/project.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

let site: Site

beforeAll(async () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'one/note.txt': 'one',
    'two/index.html': 'two',
    'two/deep/腺苷 1.json': '{}',
    'secret.txt': 'secret',
  })
  site = await serve({
    folders: { '/one/': `${folder}/one`, '/': `${folder}/two` },
    pages: { '/page.html': '<!doctype html><p>页' },
  })
})

afterAll(() => site.close())

const get = (path: string) => fetch(new URL(path, site.url))

test('serves folders under their paths, also files whose names are written otherwise in an address', async () => {
  expect(await (await get('one/note.txt')).text()).toBe('one')
  expect(await (await get('')).text()).toBe('two')
  const deep = await get(`deep/${encodeURIComponent('腺苷 1.json')}`)
  expect(deep.headers.get('content-type')).toContain('application/json')
  expect(await deep.text()).toBe('{}')
})

test('serves pages as HTML in UTF-8, whatever stands behind the path', async () => {
  const page = await get('page.html?print=true')
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await page.text()).toBe('<!doctype html><p>页')
})

test('what is not there is 404, in a folder, beside all folders and above them', async () => {
  for (const path of [
    'one/none.txt',
    'none.txt',
    'one/../secret.txt',
    'one/%2e%2e/secret.txt',
    '%2e%2e/secret.txt',
  ])
    expect((await get(path)).status, path).toBe(404)
})

test('a site without a folder at the top has nothing there', async () => {
  const bare = await serve({ pages: { '/page': 'x' } })
  expect((await fetch(bare.url)).status).toBe(404)
  await bare.close()
})

test('listens on the loopback address alone', async () => {
  const port = Number(new URL(site.url).port)
  const reached = (host: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect({ host, port })
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('close', () => socket.destroy())
      socket.once('connect', () => socket.end())
    })
  expect(site.url).toBe(`http://127.0.0.1:${port}/`)
  expect(await reached('127.0.0.1')).toBe(true)
  const others = Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).filter(({ address }) => address !== '127.0.0.1').map(({ address }) => address),
  )
  for (const host of [...others, '127.0.0.2']) expect(await reached(host), host).toBe(false)
})

test('closing ends it, with its open connections', async () => {
  const folder = temporaryFolder()
  const other = await serve({ folders: { '/': folder } })
  await fetch(other.url)
  await other.close()
  await expect(fetch(other.url)).rejects.toThrow()
})

const separate = ['--net', '--map-root-user', '--']
const maySeparate = spawnSync('unshare', [...separate, 'true']).status === 0

test.skipIf(!maySeparate)('a machine whose loopback network is down is told so (needs unshare)', () => {
  const code = `const { serve } = await import('./scripts/browser/serve.ts')
    await serve({}).catch(({ exitCode, message }) => console.log(exitCode, message))`
  const words = [...separate, process.execPath, '--input-type=module', '--eval', code]
  const { stdout } = spawnSync('unshare', words, { cwd: installation, encoding: 'utf8' })
  expect(stdout).toMatch(/^3 error: the loopback network of this machine \(127\.0\.0\.1\) is down/)
})
