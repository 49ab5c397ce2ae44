import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { shown } from '../../scripts/shared/shown.ts'

test('a path is shown from the folder the command was started in', () => {
  expect(shown(join(process.cwd(), 'decks', 'slides.md'))).toBe(join('decks', 'slides.md'))
  expect(shown(join(dirname(process.cwd()), 'slides.md'))).toBe(join('..', 'slides.md'))
})

test('that folder itself is shown whole', () => {
  expect(shown(process.cwd())).toBe(process.cwd())
})
