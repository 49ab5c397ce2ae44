import { expect, test } from 'vitest'
import { formatOf, formats, knownEndings } from '../../scripts/exchange/formats.ts'
import { readBack } from '../support/read-back.ts'
import { wholeModel } from '../support/whole-model.ts'

test('a format is known by the ending of a file name, whatever the capitals', () => {
  expect(formatOf('a/b.SIF')?.name).toBe('SIF')
  expect(formatOf('net.cx2')?.name).toBe('Cytoscape Exchange 2')
  expect(formatOf('model.yml')?.name).toBe('Pathdeck model')
  expect(formatOf('model.txt')).toBeUndefined()
  expect(formatOf('sif')).toBeUndefined()
})

test('no ending means two formats', () => {
  expect(new Set(knownEndings).size).toBe(knownEndings.length)
})

const both = formats
  .filter(({ read, write }) => read && write)
  .map((format) => [format.name, format] as const)

test.each(both)(
  '%s: every node of a model is there after a round trip, and every stimulation',
  (_, format) => {
    const again = readBack(format, wholeModel)
    expect(Object.keys(again.nodes).length).toBe(Object.keys(wholeModel.nodes).length)
    const count = (type: string) => again.edges.filter((edge) => edge.type === type).length
    expect(count('stimulates')).toBeGreaterThan(0)
  },
)
