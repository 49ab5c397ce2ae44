import { describe, expect, test } from 'vitest'
import { legendOf } from '../../scripts/pathway/legend.ts'
import { pictureState } from '../../scripts/pathway/picture-state.ts'
import { selectView } from '../../scripts/pathway/view.ts'
import { sketch } from '../support/sketch.ts'

const pathway = sketch('drug no-effect end external\ndrug inhibits a\na requires b inferred', {
  nodes: { drug: { kind: 'drug' }, end: { kind: 'outcome' }, b: { kind: 'drug' } },
  views: { small: { nodes: ['a', 'b'] } },
})
const graph = selectView(pathway)

describe('a legend explains what the picture uses, in the order of the terms, each once', () => {
  test('of the whole', () => {
    expect(legendOf(pathway, graph)).toEqual({
      kinds: ['drug', 'process', 'outcome'],
      types: ['inhibits', 'requires', 'no-effect'],
      statuses: ['inferred', 'external'],
      states: [],
      levels: false,
    })
  })

  test('of a part', () => {
    expect(legendOf(pathway, selectView(pathway, 'small'))).toEqual({
      kinds: ['drug', 'process'],
      types: ['requires'],
      statuses: ['inferred'],
      states: [],
      levels: false,
    })
  })
})

test('with states it explains those that are marked, and levels where there are outcomes', () => {
  const legend = (name: string | undefined, given: string[], knockout: string[] = []) => {
    const shown = selectView(pathway, name)
    return legendOf(pathway, shown, pictureState(pathway, shown, { given, knockout }))
  }
  expect(legend(undefined, ['drug'], ['a'])).toMatchObject({
    states: ['given', 'blocked', 'idle'],
    levels: true,
  })
  expect(legend(undefined, [])).toMatchObject({ states: ['idle'], levels: true })
  expect(legend('small', ['a', 'b'])).toMatchObject({ states: ['given'], levels: false })
})

test('reported edges and active nodes are not explained: they are drawn as all are', () => {
  const plain = sketch('a stimulates b', { nodes: { a: { rest: 'strong' }, b: { rest: 'weak' } } })
  const shown = selectView(plain)
  expect(legendOf(plain, shown, pictureState(plain, shown, {}))).toEqual({
    kinds: ['process'],
    types: ['stimulates'],
    statuses: [],
    states: [],
    levels: false,
  })
})
