import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkPublicLinks } from '../../scripts/check/check-public-links.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** What is said of links in `public/`, given as target by name. */
function problemsOf(links: Readonly<Record<string, string>>) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'deck/data/own.csv': 'a', 'deck/public/a.png': 'a' })
  mkdirSync(join(folder, 'deck/public/deep'))
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, 'deck/public', name))
  return checkPublicLinks({ root: join(folder, 'deck') }).map(({ message, at }) => [
    at?.file.split('/').pop(),
    message,
  ])
}

test('links to files of the deck are fine', () => {
  expect(problemsOf({ 'b.png': 'a.png', 'own.csv': '../data/own.csv', data: '../data' })).toEqual([])
})

test.each([
  ['to nothing', 'x', 'none.png', 'a link that leads nowhere: none.png'],
  ['to itself', 'x', 'x', 'a link that leads nowhere: x'],
  ['to the folder it is in', 'deep/x', '..', 'a link that leads into itself: ..'],
])('one that leads %s is named', (_, name, target, message) => {
  expect(problemsOf({ [name]: target })).toEqual([['x', message]])
})
