import { expect, test } from 'vitest'
import { dateInWords } from '../../scripts/handout/date-in-words.ts'

test.each([
  ['2025-11-23', 'en', '23 November 2025'],
  ['2025-11-23', 'en-US', 'November 23, 2025'],
  ['2025-11-23', 'zh', '2025年11月23日'],
  ['2025-11-23T23:30:00Z', 'de', '23. November 2025'],
  ['2025-11', 'en', 'November 2025'],
  ['2025', 'en', '2025'],
])('%s in %s is %s', (date, language, words) => {
  expect(dateInWords(date, language)).toBe(words)
})
