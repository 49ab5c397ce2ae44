import { expect, test } from 'vitest'
import { withinPatience } from '../../scripts/browser/within-patience.ts'

const never = () => new Promise<never>(() => undefined)
const givenUp = new Error('given up')
const bound = { patience: 40, giveUp: () => givenUp }

test('gives what the work gives, and throws what it throws', async () => {
  expect(await withinPatience(async () => 'done', bound)).toBe('done')
  await expect(withinPatience(() => Promise.reject(new Error('failed')), bound)).rejects.toThrow('failed')
})

test('gives up work that is not heard of', async () => {
  await expect(withinPatience(never, bound)).rejects.toBe(givenUp)
})

test('gives up once, and ends what does not answer', async () => {
  let ended = 0
  const giveUp = () => {
    ended += 1
    return givenUp
  }
  await expect(withinPatience(never, { patience: 20, giveUp })).rejects.toBe(givenUp)
  await new Promise((resolve) => setTimeout(resolve, 40))
  expect(ended).toBe(1)
})

test('waits for work that gets on, for longer than its patience', async () => {
  const slow = async (progress: () => void) => {
    for (let part = 0; part < 10; part++) {
      await new Promise((resolve) => setTimeout(resolve, 8))
      progress()
    }
    return 'done'
  }
  expect(await withinPatience(slow, bound)).toBe('done')
})

test('does not hold against the work that this process was busy', async () => {
  const answered = async () => {
    const answer = new Promise((resolve) => setTimeout(resolve, 30, 'answer'))
    const busyUntil = performance.now() + 90
    while (performance.now() < busyUntil);
    return answer
  }
  expect(await withinPatience(answered, bound)).toBe('answer')
})
