import { expect, test } from 'vitest'
import { findSlide } from '../../scripts/print/find-slide.ts'

test.each([1, 2, 3, 7, 40])('finds the one of %i slides, in few steps', async (count) => {
  for (let no = 1; no <= count; no++) {
    let steps = 0
    const found = await findSlide(count, async (first, last) => {
      steps++
      return first <= no && no <= last
    })
    expect(found).toBe(no)
    expect(steps).toBeLessThanOrEqual(Math.ceil(Math.log2(count)) + 1)
  }
})

test('blames none when none makes trouble by itself', async () => {
  expect(await findSlide(5, async (first, last) => last - first > 2)).toBeUndefined()
  expect(await findSlide(0, async () => true)).toBeUndefined()
})
