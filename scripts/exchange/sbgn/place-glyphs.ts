import type { Pathway } from '../../pathway/schema.ts'

/** A box; x and y are of its upper left corner, y runs down, all in px. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

const size = { w: 140, h: 50 }
const gap = { x: 80, y: 30, band: 40 }

/**
 * Places nodes in columns, each one to the right of the first that leads to it, and the nodes of each compartment
 * in a band of their own. Not a beautiful drawing, but one without overlaps that any SBGN editor can improve on.
 */
export function placeGlyphs(pathway: Pathway, compartments: ReadonlySet<string>): ReadonlyMap<string, Box> {
  const column = columns(pathway)
  const boxes = new Map<string, Box>()
  const width = (Math.max(0, ...column.values()) + 1) * (size.w + gap.x) + gap.x
  let top = gap.band
  for (const band of [undefined, ...compartments]) {
    const filled = new Map<number, number>()
    for (const [id, node] of Object.entries(pathway.nodes)) {
      const home = node.in !== undefined && compartments.has(node.in) ? node.in : undefined
      if (compartments.has(id) || home !== band) continue
      const at = column.get(id) ?? 0
      const row = filled.get(at) ?? 0
      filled.set(at, row + 1)
      boxes.set(id, { x: gap.x + at * (size.w + gap.x), y: top + gap.band + row * (size.h + gap.y), ...size })
    }
    const rows = Math.max(0, ...filled.values())
    const height = 2 * gap.band + Math.max(1, rows) * (size.h + gap.y)
    if (band !== undefined) boxes.set(band, { x: gap.x / 2, y: top, w: width - gap.x, h: height })
    if (band !== undefined || rows) top += height + gap.band
  }
  return boxes
}

/** The fewest edges to each node from one that nothing leads to (or, in a loop, from its first). */
function columns({ nodes, edges }: Pathway): ReadonlyMap<string, number> {
  const targets = new Set(edges.map(({ to }) => to))
  const next = Map.groupBy(edges, ({ from }) => from)
  const ids = Object.keys(nodes)
  const column = new Map<string, number>()
  const roots = ids.filter((id) => !targets.has(id))
  for (const starts of [roots, ...ids.map((id) => [id])]) {
    const queue = starts.filter((id) => !column.has(id))
    for (const id of queue) column.set(id, 0)
    for (const id of queue)
      for (const { to } of next.get(id) ?? [])
        if (!column.has(to)) {
          column.set(to, (column.get(id) ?? 0) + 1)
          queue.push(to)
        }
  }
  return column
}
