import { expect, test } from 'vitest'
import { sharedState } from '../../scripts/talk/shared-state.ts'

test('what laboratories show is shared, beside what a deck shares', () => {
  expect(sharedState({ state: { votes: {} } })).toEqual({ state: { laboratories: {}, votes: {} } })
})
