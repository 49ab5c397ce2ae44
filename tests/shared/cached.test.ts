import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
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

test.each(['', 'not a number', 'cut sho'])(
  'an entry that is damaged is made again and mended: %j',
  async (damage) => {
    const { get, made } = numbers(`damaged ${damage}`)
    await get({ a: 1 }, 7)
    for (const entry of entries(`damaged ${damage}`)) writeFileSync(entry, damage)
    expect(await get({ a: 1 }, 7)).toBe(7)
    expect(made()).toBe(2)
    expect(entries(`damaged ${damage}`).map((entry) => readFileSync(entry, 'utf8'))).toEqual(['7'])
  },
)

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
