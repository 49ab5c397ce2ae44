import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pictureFileProblem } from '../../scripts/check/picture-file.ts'
import { writeFiles } from '../support/deck-folder.ts'
import { smallPng } from '../support/small-png.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const folder = temporaryFolder()

function problemOf(name: string, bytes: Uint8Array) {
  writeFiles(folder, { [name]: bytes })
  return pictureFileProblem(join(folder, name))
}

const png = smallPng()
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xda, 1, 2, 3, 0xff, 0xd9])
const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.from([1, 0, 1, 0, 0, 0, 0, 0x2c, 0x3b])])
const webp = Buffer.concat([Buffer.from('RIFF'), Buffer.from([8, 0, 0, 0]), Buffer.from('WEBPVP8 ')])

test.each([
  ['a.png', png],
  ['behind-its-end.png', Buffer.concat([png, Buffer.from('more')])],
  ['a.jpg', jpeg],
  ['more-behind.JPEG', Buffer.concat([jpeg, Buffer.alloc(500, 7)])],
  ['a.gif', gif],
  ['a.webp', webp],
  ['of-another-kind.png', jpeg],
  ['of-a-newer-kind.jpg', Buffer.from('\0\0\0\x20ftypavif')],
  ['a.svg', Buffer.from('')],
])('%s is whole', (name, bytes) => {
  expect(problemOf(name, bytes)).toBeUndefined()
})

test.each([
  ['cut.png', png.subarray(0, -3), 'error', 'is cut short'],
  ['cut.jpg', jpeg.subarray(0, -2), 'warning', 'is cut short'],
  ['cut.gif', gif.subarray(0, -1), 'warning', 'is cut short'],
  ['cut.webp', webp.subarray(0, -1), 'error', 'is cut short'],
  ['empty.png', Buffer.from(''), 'error', 'is empty'],
  ['text.jpg', Buffer.from('<!doctype html><p>Not found'), 'error', 'is no picture'],
  ['pointer.png', Buffer.from('version https://git-lfs.github.com/spec/v1\n'), 'error', 'is no picture'],
])('%s is not', (name, bytes, severity, message) => {
  expect(problemOf(name, bytes)).toEqual({ severity, message })
})
