import { expect, test } from 'vitest'
import { runningTitle } from '../../scripts/handout/running-title.ts'

test('a title that fits stays whole', () => {
  expect(runningTitle('Two slides: a beginning')).toBe('Two slides: a beginning')
})

test('a long one ends with its first sentence', () => {
  expect(
    runningTitle('One signal behind two fast antidepressants? Journal club on Yue et al., Nature 2025'),
  ).toBe('One signal behind two fast antidepressants?')
})

test('before a colon and before a dash', () => {
  const rest = 'what was found in many years of work on mice, rats and a few people'
  expect(runningTitle(`Sleep and memory: ${rest}`)).toBe('Sleep and memory')
  expect(runningTitle(`Sleep and memory – ${rest}`)).toBe('Sleep and memory')
})

test('else with a word, and says that there was more', () => {
  const title = runningTitle(`${'word '.repeat(30)}end`)
  expect(title).toMatch(/^(word )+word…$/)
  expect(title.length).toBeLessThanOrEqual(81)
})

test('without blanks it is cut all the same', () => {
  expect(runningTitle('腺'.repeat(200)).length).toBeLessThanOrEqual(81)
})
