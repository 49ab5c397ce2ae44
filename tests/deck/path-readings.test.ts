import { expect, test } from 'vitest'
import { pathReadings } from '../../scripts/deck/path-readings.ts'

test.each([
  ['/a.png', ['/a.png']],
  ['/a%20b.png?v=1#x', ['/a b.png', '/a%20b.png']],
  ['/50%.png', ['/50%.png']],
  ['./100%25.png', ['./100%.png', './100%25.png']],
  ['', ['']],
])('%s can be %j', (address, readings) => {
  expect(pathReadings(address)).toEqual(readings)
})
