import { describe, expect, test } from 'vitest'
import { selectView, type ViewGraph } from '../../scripts/pathway/view.ts'
import { sampleModel } from '../support/read-model.ts'
import { sketch } from '../support/sketch.ts'

/** Edges as a reader tells them: `e0: a stimulates b`. */
function told({ edges }: ViewGraph): string[] {
  return edges.map(({ id, from, type, to }) => `${id}: ${from} ${type} ${to}`)
}

const lines = `
  drug stimulates a
  a inhibits b inferred
  b stimulates c contested
  side no-effect c
  c stimulates end hypothesised`

function view(view: object) {
  return selectView(
    sketch(lines, {
      nodes: { place: { kind: 'region' }, a: { in: 'place' }, c: { in: 'place' } },
      views: { view },
    }),
    'view',
  )
}

describe('what a view shows', () => {
  test('without a name is the whole model, but for nodes that nothing leads to or from', () => {
    const graph = selectView(sketch(lines, { nodes: { place: { kind: 'region' } } }))
    expect(graph.nodes).toEqual(['drug', 'a', 'b', 'c', 'side', 'end'])
    expect(told(graph)).toEqual([
      'e0: drug stimulates a',
      'e1: a inhibits b',
      'e2: b stimulates c',
      'e3: side no-effect c',
      'e4: c stimulates end',
    ])
    expect(graph.view.direction).toBe('LR')
  })

  test('is the same whole model for a view that names nothing', () => {
    expect(view({}).nodes).toEqual(['drug', 'a', 'b', 'c', 'side', 'end'])
  })

  test('are nodes by name, in the order of the model, with the edges between them', () => {
    const graph = view({ nodes: ['c', 'b', 'drug'] })
    expect(graph.nodes).toEqual(['drug', 'b', 'c'])
    expect(told(graph)).toEqual(['e2: b stimulates c'])
  })

  test('is all that is in a region', () => {
    expect(view({ region: 'place' }).nodes).toEqual(['a', 'c'])
    expect(view({ region: 'end' }).nodes).toEqual([])
  })

  test('is all on the way between two nodes, along edges that pass something on', () => {
    expect(view({ between: [['drug', 'c']] }).nodes).toEqual(['drug', 'a', 'b', 'c'])
    // Where there is no way, its ends stand alone.
    expect(view({ between: [['side', 'end']] }).nodes).toEqual(['side', 'end'])
    expect(
      view({
        between: [
          ['a', 'b'],
          ['c', 'end'],
        ],
      }).nodes,
    ).toEqual(['a', 'b', 'c', 'end'])
  })

  test('is never what it is to go without', () => {
    expect(view({ without: ['b'] }).nodes).toEqual(['drug', 'a', 'c', 'side', 'end'])
    expect(view({ nodes: ['a', 'b'], without: ['b'] }).nodes).toEqual(['a'])
  })

  test('are edges of some statuses alone, and none that are hidden', () => {
    expect(told(view({ statuses: ['inferred', 'contested'] }))).toEqual([
      'e1: a inhibits b',
      'e2: b stimulates c',
    ])
    expect(told(view({ statuses: [] }))).toEqual([])
    expect(
      told(
        view({
          hide: [
            ['a', 'b'],
            ['c', 'b'],
          ],
        }),
      ),
    ).not.toContain('e1: a inhibits b')
    expect(
      told(
        view({
          hide: [
            ['a', 'b'],
            ['c', 'b'],
          ],
        }),
      ),
    ).toContain('e2: b stimulates c')
  })

  test('are ways through what is not shown, when it is to collapse them', () => {
    expect(told(view({ nodes: ['drug', 'c'] }))).toEqual([])
    expect(told(view({ nodes: ['drug', 'c'], collapse: true }))).toEqual(['e0_1_2: drug inhibits c'])
    expect(view({ nodes: ['drug', 'c'], collapse: true }).edges[0]?.edges.map(({ to }) => to)).toEqual([
      'a',
      'b',
      'c',
    ])
    expect(told(view({ nodes: ['drug', 'c'], collapse: true, hide: [['a', 'b']] }))).toEqual([])
  })

  test('says of an edge what the picture needs, and nothing else', () => {
    expect(Object.keys(view({}).edges[0] ?? {})).toEqual(['id', 'from', 'to', 'type', 'status', 'edges'])
  })
})

test.each(['nosuch', 'constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
  'a view that is not there is refused: %j',
  (name) => {
    expect(() => selectView(sketch(lines), name)).toThrow(new RangeError(`there is no view ${name}`))
  },
)

test('nodes and views may have the names of what every JavaScript object has', () => {
  const pathway = sketch('constructor stimulates toString\ntoString inhibits valueOf', {
    views: { hasOwnProperty: { between: [['constructor', 'valueOf']] } },
  })
  expect(selectView(pathway, 'hasOwnProperty').nodes).toEqual(['constructor', 'toString', 'valueOf'])
})

test('a loop and a node that leads to itself are shown', () => {
  const pathway = sketch('a stimulates b\nb inhibits a\nb stimulates b', {
    views: { all: { between: [['a', 'b']] } },
  })
  expect(told(selectView(pathway, 'all'))).toHaveLength(3)
})

test('every view of a large model has edges, and nodes that they join', () => {
  const { pathway } = sampleModel('adenosine')
  for (const name of Object.keys(pathway.views)) {
    const { nodes, edges } = selectView(pathway, name)
    const joined = new Set(edges.flatMap(({ from, to }) => [from, to]))
    expect(
      [...joined].filter((id) => !nodes.includes(id)),
      name,
    ).toEqual([])
    expect(
      nodes.filter((id) => !joined.has(id)),
      name,
    ).toEqual([])
    expect(new Set(edges.map(({ id }) => id)).size, name).toBe(edges.length)
  }
})

describe('how sure a way is that is drawn as one edge', () => {
  const statusOf = (experiment: object) =>
    selectView(
      sketch('drug stimulates step hypothesised\nstep stimulates end', {
        views: { view: { nodes: ['drug', 'end'], collapse: true } },
        experiments: [{ id: 'E1', title: { en: 'x' }, status: 'reported', given: ['drug'], ...experiment }],
      }),
      'view',
    ).edges.map(({ status }) => status)

  test('is how sure its least sure step is', () => {
    expect(statusOf({})).toEqual(['hypothesised'])
    expect(statusOf({ expect: { end: 'none' } })).toEqual(['hypothesised'])
    expect(statusOf({ expect: { end: 'present' }, knockout: ['end'] })).toEqual(['hypothesised'])
    expect(statusOf({ expect: { end: 'present' }, status: 'external' })).toEqual(['hypothesised'])
  })

  test('is reported, when an experiment reports what comes of it', () => {
    expect(statusOf({ expect: { end: 'present' } })).toEqual(['reported'])
  })
})
