import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { cached } from '../../scripts/shared/cached.ts'
import { cacheFolder } from '../../scripts/shared/project.ts'

vi.mock('../../scripts/shared/project.ts', () => import('../support/empty-cache.ts'))

/** Numbers, kept as text; negative ones are not worth keeping. Tells how often one was made. */
function numbers(kind: string) {
  let made = 0
  const get = (from: unknown, result: number) =>
    cached(kind, from, {
      read: (bytes) => {
        if (bytes.toString() === 'not a number') throw new Error('damaged')
        return /^\d+$/.test(bytes.toString()) ? Number(bytes.toString()) : undefined
      },
      make: async () => {
        made += 1
        return result
      },
      write: (number) => (number < 0 ? undefined : String(number)),
    })
  return { get, made: () => made }
}

const entries = (kind: string) =>
  readdirSync(join(cacheFolder, kind)).map((name) => join(cacheFolder, kind, name))

test('the same things give what was made first, whatever the order of their keys', async () => {
  const { get, made } = numbers('same')
  expect(await get({ a: 1, b: 2 }, 7)).toBe(7)
  expect(await get({ b: 2, a: 1 }, 8)).toBe(7)
  expect(made()).toBe(1)
})

test('other things, and another kind, are made for themselves', async () => {
  const { get } = numbers('others')
  expect(await get({ a: 1 }, 7)).toBe(7)
  expect(await get({ a: 2 }, 8)).toBe(8)
  expect(await numbers('another').get({ a: 1 }, 9)).toBe(9)
})

test.each([
  ['emptied', () => ''],
  ['cut short', (kept: string) => kept.slice(0, -1)],
  ['changed', (kept: string) => kept.replace(/7$/, '8')],
  ['replaced by something else', () => 'not a number'],
])('an entry that was %s is made again and mended', async (kind, damage) => {
  const { get, made } = numbers(kind)
  await get({ a: 1 }, 7)
  const [entry = ''] = entries(kind)
  const whole = readFileSync(entry, 'utf8')
  writeFileSync(entry, damage(whole))
  expect(await get({ a: 1 }, 7)).toBe(7)
  expect(made()).toBe(2)
  expect(readFileSync(entry, 'utf8')).toBe(whole)
})

test('an entry that was put in the place of another is made again', async () => {
  const { get, made } = numbers('misplaced')
  await get({ a: 1 }, 7)
  const [first = ''] = entries('misplaced')
  await get({ a: 2 }, 8)
  const [other = ''] = entries('misplaced').filter((entry) => entry !== first)
  copyFileSync(first, other)
  expect(await get({ a: 2 }, 8)).toBe(8)
  expect(made()).toBe(3)
})

test('a whole entry that cannot be read as what it should be is made again', async () => {
  const { get } = numbers('other program')
  const words = { read: () => undefined, make: async () => 'not a number', write: String }
  await cached('other program', { a: 1 }, words)
  expect(await get({ a: 1 }, 7)).toBe(7)
})

test('where nothing can be kept it is made each time, and that is said once', async () => {
  writeFileSync(join(cacheFolder, 'a file'), '')
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const { get, made } = numbers('a file')
  expect([await get('x', 1), await get('x', 2)]).toEqual([1, 2])
  expect(made()).toBe(2)
  expect(said.mock.calls).toEqual([[expect.stringContaining(`note: nothing is kept in ${cacheFolder}: `)]])
  said.mockRestore()
})

test('what is not worth keeping is made each time', async () => {
  const { get, made } = numbers('not kept')
  expect([await get('x', -1), await get('x', -2)]).toEqual([-1, -2])
  expect(made()).toBe(2)
})

test('what cannot be made is an error, and is tried again', async () => {
  const failing = () =>
    cached('failing', 'x', { read: () => 1, make: () => Promise.reject(new Error('broken')), write: String })
  await expect(failing()).rejects.toThrow('broken')
  await expect(failing()).rejects.toThrow('broken')
})
