import { join } from 'node:path'
import { expect, test } from 'vitest'
import { requireTheme } from '../../scripts/deck/require-theme.ts'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'

const folder = deckFolder({ 'slides.md': '# A', 'mine/package.json': '{"name":"mine"}' })
const entry = join(folder, 'slides.md')

test.each([
  {},
  { theme: null },
  { theme: 'none' },
  { theme: 'seriph' },
  { theme: '@slidev/theme-default' },
  { theme: './mine' },
  { theme: 'none', addons: ['./mine'] },
])('%j is there', (headmatter) => {
  expect(() => requireTheme(headmatter, entry)).not.toThrow()
})

test.each([
  [{ theme: 'nowhere' }, /theme "nowhere" is not installed/],
  [{ theme: './nowhere' }, /theme ".\/nowhere" is not installed/],
  [{ theme: 'none', addons: ['nowhere'] }, /addon "nowhere" is not installed/],
  [{ theme: 3 }, /headmatter: theme: /],
  [{ addons: 'one' }, /headmatter: addons: /],
])('%j is refused, with its place', (headmatter, message) => {
  expect(() => requireTheme(headmatter, entry)).toThrow(
    expect.objectContaining({
      exitCode: ExitCode.badInput,
      problems: [
        expect.objectContaining({
          message: expect.stringMatching(message),
          at: expect.objectContaining({ line: 1 }),
        }),
      ],
    }),
  )
})
