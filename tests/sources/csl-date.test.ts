import { expect, test } from 'vitest'
import { cslDate } from '../../scripts/sources/csl-date.ts'

test.each([
  ['a time whose ends are not alike', { 'date-parts': [[2011, 5, 25], ['2012']] }, [[2011], [2012]]],
  ['one that is open', { 'date-parts': [[2011, 5, 25], null] }, [[2011, 5, 25]]],
  ['one in a text', '2011-05/2012', [[2011], [2012]]],
])('%s is as exact as both of its ends', (_, written, parts) => {
  expect(cslDate.parse(written)).toEqual({ 'date-parts': parts })
})
