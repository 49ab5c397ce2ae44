import { basename, join, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { folderOf, requireTheme } from '../../scripts/deck/require-theme.ts'
import { ExitCode } from '../../scripts/shared/problem.ts'
import { deckFolder } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = deckFolder({ 'slides.md': '# A', 'mine/package.json': '{"name":"mine"}' })
const entry = join(folder, 'slides.md')

const asked = (values: Record<string, unknown>) =>
  requireTheme({ values, positionOf: (path) => ({ file: path.join('.'), line: 7 }) }, entry)

test.each([
  {},
  { theme: null },
  { theme: 'none' },
  { theme: 'seriph' },
  { theme: '@slidev/theme-default' },
  { theme: './mine' },
  { theme: join(folder, 'mine') },
  { theme: 'none', addons: ['@/mine'] },
  { theme: 'none', addons: [`./${basename(folder)}/mine`] },
])('%j is there', (headmatter) => {
  expect(() => asked(headmatter)).not.toThrow()
})

test.each([
  [{ theme: 'pathdek' }, /theme "pathdek" is not installed/, 'theme', /^did you mean pathdeck\?$/],
  [{ theme: 'nowhere' }, /theme "nowhere" is not installed/, 'theme', /npm install/],
  [{ theme: './nowhere' }, /no theme ".\/nowhere": nothing is at .*nowhere/, 'theme', /folder of the deck/],
  [{ theme: 'none', addons: ['nowhere'] }, /addon "nowhere" is not installed/, 'addons.0', /npm install/],
  // As Slidev does: the path of an addon starts one folder higher than that of a theme.
  [{ theme: 'none', addons: ['none', './mine'] }, /no addon ".\/mine"/, 'addons.1', /write @\//],
])('%j is refused, with its place', (headmatter, message, file, hint) => {
  expect(() => asked(headmatter)).toThrow(
    expect.objectContaining({
      exitCode: ExitCode.badInput,
      problems: [
        {
          severity: 'error',
          message: expect.stringMatching(message),
          at: { file, line: 7 },
          hint: expect.stringMatching(hint),
        },
      ],
    }),
  )
})

test('a deck with nothing beside it has the themes that are installed with Pathdeck', () => {
  const bare = join(temporaryFolder(), 'slides.md')
  const lent = (theme: string) =>
    requireTheme({ values: { theme }, positionOf: () => ({ file: '', line: 1 }) }, bare)
  expect(lent('default')).toEqual({
    name: 'default',
    folder: expect.stringMatching(/^\/.*\/node_modules\/@slidev\/theme-default$/),
  })
  expect(lent('pathdeck')).toMatchObject({ name: 'pathdeck' })
  expect(lent('none')).toBeUndefined()
  expect(() => lent('bricks')).toThrow(
    /theme "bricks" is not installed\n {2}hint: run: npm install @slidev\/theme-bricks/,
  )
})

test.each([
  ['C:\\themes\\lab', 'C:\\themes\\lab'],
  ['D:/themes/lab', 'D:/themes/lab'],
  ['./lab', 'C:\\talks\\june\\lab'],
  ['@/lab', 'C:\\talks\\june\\lab'],
  ['@lab/theme', undefined],
  ['seriph', undefined],
])('on Windows %s leads to %s', (name, place) => {
  expect(folderOf('theme', name, 'C:\\talks\\june\\slides.md', win32)).toBe(place)
})
