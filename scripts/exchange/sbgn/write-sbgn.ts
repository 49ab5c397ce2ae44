import type { Pathway, PathwayEdge } from '../../pathway/schema.ts'
import { compartmentsOf } from '../compartments.ts'
import type { Written } from '../format.ts'
import { lostBut } from '../lost-but.ts'
import { annotated, edgeAnnotation, nodeAnnotation } from '../xml/annotation.ts'
import { writeXml, type XmlNode, xml } from '../xml/write-xml.ts'
import { arcOfType, classOfKind, entityOfKind, sbgnNamespaces } from './glyph-classes.ts'
import { type Box, placeGlyphs } from './place-glyphs.ts'

/**
 * Writes a model as SBGN-ML 0.3, Activity Flow. A stimulation that needs other nodes (`requires` with `for`) becomes
 * an AND of them all; kinds, levels, strengths and statuses are held in extensions, which other programs leave
 * alone.
 */
export function writeSbgn(pathway: Pathway): Written {
  const { name, title, nodes, edges } = pathway
  const compartments = compartmentsOf(pathway)
  const boxes = placeGlyphs(pathway, compartments)
  const drawn = edges.flatMap((edge, index) => arcs(edge, index, edges, boxes))
  const map = xml('map', { id: `${name}.map`, language: 'activity flow' }, [
    xml('notes', {}, [
      xml('p', { xmlns: 'http://www.w3.org/1999/xhtml' }, title.en ?? Object.values(title)[0] ?? name),
    ]),
    ...[...compartments, ...Object.keys(nodes).filter((id) => !compartments.has(id))].map((id) =>
      glyph(pathway, id, compartments, boxes),
    ),
    // All glyphs stand before all arcs.
    ...drawn.filter((part) => part.name === 'glyph'),
    ...drawn.filter((part) => part.name !== 'glyph'),
  ])
  return {
    text: writeXml(xml('sbgn', { xmlns: sbgnNamespaces[0] }, [map])),
    lost: lost(pathway, compartments),
  }
}

function glyph(
  { nodes, edges }: Pathway,
  id: string,
  compartments: ReadonlySet<string>,
  boxes: ReadonlyMap<string, Box>,
): XmlNode {
  const node = nodes[id]
  if (!node) throw new RangeError(`there is no node ${id}`)
  const kind = compartments.has(id)
    ? 'compartment'
    : classOfKind(
        node.kind,
        edges.some(({ to }) => to === id),
      )
  const entity = kind === 'biological activity' ? entityOfKind[node.kind] : undefined
  const box = boxes.get(id)
  const compartmentRef = node.in !== undefined && compartments.has(node.in) ? node.in : undefined
  return xml('glyph', { id, class: kind, compartmentRef }, [
    xml('extension', {}, [nodeAnnotation(node)]),
    xml('label', { text: node.label.en ?? Object.values(node.label)[0] ?? id }),
    xml('bbox', { ...box }),
    ...(entity && box
      ? [
          xml('glyph', { id: `${id}.entity`, class: 'unit of information' }, [
            xml('label', { text: node.kind }),
            xml('entity', { name: entity }),
            xml('bbox', { x: box.x + 10, y: box.y - 8, w: 80, h: 16 }),
          ]),
        ]
      : []),
  ])
}

/** The arc of an edge, with its operator; none for those that Activity Flow has no arc for, or that another edge's arc is drawn with. */
function arcs(
  edge: PathwayEdge,
  index: number,
  edges: readonly PathwayEdge[],
  boxes: ReadonlyMap<string, Box>,
): XmlNode[] {
  const { from, to, type } = edge
  if (type === 'no-effect' || edge.for !== undefined) return []
  const id = `arc.${index}`
  const start = side(boxes.get(from), 1)
  const end = side(boxes.get(to), 0)
  const draw = (source: string, tail: { x: number; y: number }) =>
    xml('arc', { id, class: arcOfType[type], source, target: to }, [
      xml('extension', {}, [edgeAnnotation(edge)]),
      xml('start', tail),
      xml('end', end),
    ])
  const gates =
    type === 'stimulates'
      ? edges.filter((gate) => gate.to === to && gate.for === from && gate.from !== from)
      : []
  if (!gates.length) return [draw(from, start)]

  const operator = `and.${index}`
  const box = { x: end.x - 50, y: end.y - 10, w: 20, h: 20 }
  const into = { x: box.x - 10, y: end.y }
  const out = { x: box.x + 30, y: end.y }
  const inputs = [edge, ...gates].map((input, place) =>
    xml('arc', { id: `${id}.${place}`, class: 'logic arc', source: input.from, target: `${operator}.in` }, [
      ...(place === 0 ? [] : [xml('extension', {}, [edgeAnnotation(input)])]),
      xml('start', side(boxes.get(input.from), 1)),
      xml('end', into),
    ]),
  )
  return [
    xml('glyph', { id: operator, class: 'and', orientation: 'horizontal' }, [
      xml('bbox', box),
      xml('port', { id: `${operator}.in`, ...into }),
      xml('port', { id: `${operator}.out`, ...out }),
    ]),
    ...inputs,
    draw(`${operator}.out`, out),
  ]
}

/** The middle of the left (0) or right (1) side of a box. */
function side(box: Box | undefined, at: 0 | 1): { x: number; y: number } {
  return { x: (box?.x ?? 0) + at * (box?.w ?? 0), y: (box?.y ?? 0) + (box?.h ?? 0) / 2 }
}

function lost(pathway: Pathway, compartments: ReadonlySet<string>): string[] {
  const { nodes, edges } = pathway
  const homeless = Object.values(nodes).filter((node) => node.in !== undefined && !compartments.has(node.in))
  const idle = edges.filter(
    (edge) =>
      edge.for !== undefined &&
      (edge.for === edge.from ||
        !edges.some(({ from, to, type }) => from === edge.for && to === edge.to && type === 'stimulates')),
  )
  const nulls = edges.filter(({ type }) => type === 'no-effect')
  const unsure = edges.filter(({ status }) => status !== 'reported' && status !== 'inferred')
  return [
    ...lostBut(pathway, 'title', 'labels', 'regions', ...annotated),
    ...(homeless.length ? [`what is in a node that edges lead to or from (${homeless.length})`] : []),
    ...(idle.length
      ? [`\`requires\` for a stimulation that there is not, or by what it needs (${idle.length})`]
      : []),
    ...(nulls.length ? [`edges of the type \`no-effect\` (${nulls.length})`] : []),
    ...(unsure.length
      ? [`to other programs, that an edge is not sure: to them all are alike (${unsure.length})`]
      : []),
  ]
}
