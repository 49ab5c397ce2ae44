import { expect, test } from 'vitest'
import { compartmentsOf } from '../../../scripts/exchange/compartments.ts'
import { type Box, placeGlyphs } from '../../../scripts/exchange/sbgn/place-glyphs.ts'
import { sampleModel } from '../../support/read-model.ts'

const { pathway } = sampleModel('adenosine')
const compartments = compartmentsOf(pathway)
const boxes = placeGlyphs(pathway, compartments)

function box(id: string): Box {
  const found = boxes.get(id)
  if (!found) throw new Error(`no box for ${id}`)
  return found
}

const apart = (one: Box, other: Box) =>
  one.x + one.w <= other.x ||
  other.x + other.w <= one.x ||
  one.y + one.h <= other.y ||
  other.y + other.h <= one.y

test('every node has a box, and no two lie on each other', () => {
  const ids = Object.keys(pathway.nodes).filter((id) => !compartments.has(id))
  expect(ids.length).toBeGreaterThan(20)
  for (const one of ids)
    for (const other of ids) expect(one === other || apart(box(one), box(other))).toBe(true)
})

test('a node is inside its compartment, and outside the others', () => {
  expect(compartments.size).toBeGreaterThan(1)
  for (const [id, node] of Object.entries(pathway.nodes)) {
    if (compartments.has(id)) continue
    const { x, y, w, h } = box(id)
    for (const region of compartments) {
      const around = box(region)
      const inside =
        x >= around.x && y >= around.y && x + w <= around.x + around.w && y + h <= around.y + around.h
      expect(inside || apart(box(id), around)).toBe(true)
      expect(inside).toBe(node.in === region)
    }
  }
})
