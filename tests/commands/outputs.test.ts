import { expect, test } from 'vitest'
import { fileNames, outputs } from '../../scripts/commands/outputs.ts'

test('every output has a place of its own', () => {
  const places = outputs.map((output) => fileNames[output])
  expect(new Set(places).size).toBe(outputs.length)
  // An output that is a folder is told by its name: it has no ending.
  expect(places.filter((place) => !place.includes('.'))).toEqual(['talk'])
})
