import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { attempt } from '../hostile/attempt.ts'
import { slug } from '../hostile/hostile-deck.ts'
import { networkDecks } from '../hostile/network.ts'
import { groups, names } from '../hostile/network-groups.ts'
import { type Canary, canary } from '../support/canary.ts'
import { linkPackages } from '../support/link-packages.ts'
import { startNode } from '../support/run-cli.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const before = process.cwd()
const folder = temporaryFolder()
let other: Canary

beforeAll(async () => {
  linkPackages(folder)
  mkdirSync(join(folder, 'deck'))
  process.chdir(join(folder, 'deck'))
  other = await canary()
  await other.prove()
})

afterAll(async () => {
  process.chdir(before)
  await other.close()
})

const decks = (wanted: readonly string[]) =>
  networkDecks(other.host).filter(({ name }) => wanted.includes(name))

test('the table is long, and each of it is tried', () => {
  const all = networkDecks('127.0.0.1:1').map(({ name }) => name)
  expect(all.length).toBeGreaterThan(80)
  expect([...names].sort()).toEqual([...all].sort())
})

test('what asks for nothing that it could get is built, and nothing is reached', async () => {
  expect(await attempt(decks([...groups.built, ...groups.set]))).toMatchObject({ kind: 'built' })
  expect(other.heard).toEqual([])
})

test('what their sources name is refused before anything is built, each by its address', async () => {
  const { kind, problems } = await attempt(decks(groups.named))
  expect(kind).toBe('refused')
  const isNamed = (name: string) => problems.some(({ message }) => message.includes(`/${slug(name)}`))
  expect(groups.named.filter((name) => !isNamed(name))).toEqual([])
  expect(other.heard).toEqual([])
})

test('what asks when it is printed is refused, each by the address that it asks for', async () => {
  const { kind, problems } = await attempt(decks(groups.printed))
  expect(kind).toBe('refused')
  const named = (name: string) => problems.some(({ message }) => message.includes(`/${slug(name)}`))
  // Of a frame that it stops, the security policy tells the site alone.
  const withoutPath = [
    'frame',
    'frame that refreshes',
    'frame of an address that holds its page',
    'object',
    'embed',
    'page with a frame',
  ]
  expect(groups.printed.filter((name) => !named(name) && !withoutPath.includes(name))).toEqual([])
  expect(
    problems.filter(({ message }) => message.endsWith(`another host: http://${other.host}`)),
  ).not.toEqual([])
  expect(other.heard).toEqual([])
})

test('diagrams that ask are refused, each with its line', async () => {
  const { kind, problems } = await attempt(decks(groups.drawn))
  expect(kind).toBe('refused')
  expect(new Set(problems.map(({ at }) => at?.line)).size).toBe(groups.drawn.length)
  expect(other.heard).toEqual([])
})

test.each(groups.apart)('%s reaches nobody', async (name) => {
  await attempt(decks([name]))
  expect(other.heard).toEqual([])
})

test.each(groups.alone)('%s is refused', async (name) => {
  expect(await attempt(decks([name]))).toMatchObject({ kind: 'refused' })
  expect(other.heard).toEqual([])
})

const namespace = ['--net', '--map-root-user', '--', 'sh', '-c']
const maySeparate =
  process.platform === 'linux' &&
  (
    await startNode(
      [
        '-e',
        "process.exitCode = require('child_process').spawnSync('unshare', ['--net', '--map-root-user', 'ip', 'link', 'set', 'lo', 'up']).status ?? 1",
      ],
      { cwd: before },
    ).ended
  ).code === 0

test.skipIf(!maySeparate)(
  'in a network of its own where every address answers, no packet leaves for any of them (needs unshare and ip)',
  async () => {
    const script = join(import.meta.dirname, '..', 'hostile', 'in-own-network.ts')
    const inside = `ip link set lo up && ip route add local default dev lo && exec '${process.execPath}' '${script}'`
    const start = `const { status } = require('child_process').spawnSync('unshare', ${JSON.stringify([...namespace, inside])}, { stdio: 'inherit' }); process.exitCode = status ?? 1`
    const { code, stdout, stderr } = await startNode(['-e', start], { cwd: process.cwd() }).ended
    expect({ code, stdout, stderr: code === 0 ? '' : stderr }).toEqual({
      code: 0,
      stdout: 'heard: []\n',
      stderr: '',
    })
  },
  180_000,
)
