import { expect, test } from 'vitest'
import { sha256, sha256OfValue } from '../../scripts/shared/hash.ts'

test('sha256 agrees with the published value for "abc" (FIPS 180-2, B.1)', () => {
  const published = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(sha256('abc')).toBe(published)
  expect(sha256(new Uint8Array([0x61, 0x62, 0x63]))).toBe(published)
})

test('sha256 of text is that of its UTF-8 bytes', () => {
  expect(sha256('腺苷')).toBe(sha256(new TextEncoder().encode('腺苷')))
})

test('the order of keys does not matter, at any depth', () => {
  expect(sha256OfValue({ a: 1, b: { c: [{ x: 1, y: 2 }], d: null } })).toBe(
    sha256OfValue({ b: { d: null, c: [{ y: 2, x: 1 }] }, a: 1 }),
  )
})

test('everything else does', () => {
  const values = [{ a: 1 }, { a: '1' }, { a: 2 }, { b: 1 }, { a: [1, 2] }, { a: [2, 1] }, {}, [], null, '']
  expect(new Set(values.map(sha256OfValue)).size).toBe(values.length)
})
