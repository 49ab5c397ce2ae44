import { expect, test } from 'vitest'
import { carriedFiles } from '../../scripts/talk/carried-files.ts'

const large = 2 ** 20 + 1

/** What is chosen of these paths for a talk with this script. */
function chosen(script: string, paths: readonly string[], size = 10, asked: readonly string[] = []) {
  const files = paths.map((path) => ({ file: `/talk/${path}`, path, size, type: 'image/png' }))
  const { carried, linked } = carriedFiles(files, script, new Set(asked))
  return { carried: carried.map(({ path }) => path), linked: linked.map(({ path }) => path) }
}

test.each([
  ['by its name', 'x="/a/mouse.png"', 'a/mouse.png'],
  ['by its name in an address that escapes it', 'x="my%20mouse.png"', 'my mouse.png'],
  ['by its folder', 'x=base+"cats/"+name', 'cats/tom.png'],
  ['by how its path begins', 'x=`/img$' + '{n}.png`', 'img1.png'],
  ['by how its path begins, from the page on', "x='./photos/a'+n", 'photos/anna.png'],
])('a file is carried that the script names %s', (_, script, path) => {
  expect(chosen(script, [path, 'other.png']).carried).toEqual([path])
})

test.each([
  ['a word', 'x="cat"', 'cats/tom.png'],
  ['the root', 'x="/"', 'tom.png'],
])('%s in the script names no file', (_, script, path) => {
  expect(chosen(script, [path]).carried).toEqual([])
})

test.each([
  ['in an object', 'p={href:"/film.mp4",target:"_blank"}'],
  ['in markup', 'x=\'<a href="/film.mp4">film</a>\''],
  ['in markup in a text', 'x="<a href=\\"/film.mp4\\">film</a>"'],
])('a large file that is only linked to is not carried: %s', (_, script) => {
  expect(chosen(script, ['film.mp4'], large)).toEqual({ carried: [], linked: ['film.mp4'] })
  expect(chosen(script, ['film.mp4']).carried).toEqual(['film.mp4'])
})

test('a large file that is shown as well, or that was asked for, is carried', () => {
  expect(chosen('{href:"/film.mp4"},{src:"/film.mp4"}', ['film.mp4'], large).carried).toEqual(['film.mp4'])
  expect(chosen('{href:"/film.mp4"}', ['film.mp4'], large, ['film.mp4']).carried).toEqual(['film.mp4'])
  expect(chosen('', ['film.mp4'], large, ['film.mp4']).carried).toEqual(['film.mp4'])
})
