import { expect, test } from 'vitest'
import { speakingSeconds } from '../../scripts/handout/speaking-seconds.ts'
import { spokenText } from '../../scripts/handout/spoken-text.ts'

const words = (count: number, word = 'word') => Array(count).fill(word).join(' ')

test.each([
  { language: 'en', text: words(130), minutes: 1 },
  { language: 'en-GB', text: words(65), minutes: 0.5 },
  { language: 'de', text: words(102, 'Wort'), minutes: 1 },
  { language: 'xx', text: words(105), minutes: 1 },
  { language: 'zh-Hans', text: '腺苷。'.repeat(120), minutes: 1 },
  { language: 'zh-Hans', text: `${'腺苷，'.repeat(60)}ketamine`, minutes: 0.5 + 1 / 105 },
  { language: 'ja', text: 'アデノシン'.repeat(60), minutes: 1 },
  { language: 'en', text: '', minutes: 0 },
])('$language: $minutes min', ({ language, text, minutes }) => {
  expect(speakingSeconds(text, language)).toBeCloseTo(minutes * 60)
})

test('marks of clicks, citations, code and addresses are not said', () => {
  const note = `Look [click] *here* [@yue2025, Fig. 1; @luo2020].[click:3]

- It is [a link](https://example.org/a-long-address)
- It <b>rises</b>

\`\`\`js
const never = 'said'
\`\`\`

<div>In HTML</div>`
  expect(spokenText(note).match(/\w+/g)?.join(' ')).toBe('Look here It is a link It rises In HTML')
})
