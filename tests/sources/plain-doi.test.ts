import { expect, test } from 'vitest'
import { addressOfDoi, isDoi } from '../../scripts/sources/plain-doi.ts'

test.each([
  ['10.1000/182', 'https://doi.org/10.1000/182'],
  // The example of the DOI Handbook.
  ['10.1000/456#789', 'https://doi.org/10.1000/456%23789'],
  ['10.1000/a?b', 'https://doi.org/10.1000/a%3Fb'],
  [
    '10.1002/(SICI)1097-0258(19980815)17:15<1661::AID>3.0.CO;2-2',
    'https://doi.org/10.1002/(SICI)1097-0258(19980815)17:15%3C1661::AID%3E3.0.CO;2-2',
  ],
  ['10.1000/half\ud800', 'https://doi.org/10.1000/half%EF%BF%BD'],
])('the address of %j leads to it', (doi, address) => {
  expect(addressOfDoi(doi)).toBe(address)
})

test.each(['10.1038/s41586-025-09755-9', '10/fqd6hj', '10.1002/(SICI)1<1::AID>2'])('%s is a DOI', (text) => {
  expect(isDoi(text)).toBe(true)
})

test.each(['10.1038', '10/', '10/x y', '11.1000/182', 'https://doi.org/10.1000/182'])(
  '%s is none',
  (text) => {
    expect(isDoi(text)).toBe(false)
  },
)
