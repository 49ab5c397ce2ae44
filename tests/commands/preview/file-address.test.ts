import { win32 } from 'node:path'
import { expect, test } from 'vitest'
import { fileAddress } from '../../../scripts/commands/preview/file-address.ts'

test('a file on Linux or macOS', () => {
  expect(fileAddress('/home/ann/talk/a.woff2', '/')).toBe('/@fs/home/ann/talk/a.woff2')
})

test('a file on Windows', () => {
  expect(fileAddress('C:\\Users\\ann\\talk\\a.woff2', win32.sep)).toBe('/@fs/C:/Users/ann/talk/a.woff2')
})

test('what means something else in an address is written so that it does not', () => {
  expect(fileAddress("/a b/50%/C# 'x'/(1)/?/演讲.woff2", '/')).toBe(
    '/@fs/a%20b/50%25/C%23%20%27x%27/%281%29/%3F/%E6%BC%94%E8%AE%B2.woff2',
  )
})
