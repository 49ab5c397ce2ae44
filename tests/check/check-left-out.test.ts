import { expect, test } from 'vitest'
import { checkLeftOut } from '../../scripts/check/check-left-out.ts'
import { readDeck } from '../../scripts/deck/read-deck.ts'
import { fixtureDeck } from '../support/fixture-deck.ts'

test('what a deck asks for in vain is told with its place, and ends no build for what something else does', async () => {
  const problems = checkLeftOut(await readDeck(fixtureDeck('asked', 'slides.md')))
  expect(
    problems.map(({ message, at, isBeside = false }) => [message.split(' ')[0], at?.line, isBeside]),
  ).toEqual([
    ['pwa:', 13, true],
    ['download:', 14, true],
    ['exportFilename:', 26, true],
    ['diagrams', undefined, false],
  ])
})
