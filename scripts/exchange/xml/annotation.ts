import { z } from 'zod'
import { levels } from '../../pathway/level.ts'
import { edgeStatuses, edgeTypes, nodeKinds } from '../../pathway/model-terms.ts'
import type { PathwayEdge, PathwayNode } from '../../pathway/schema.ts'
import { attributeOf, type XmlElement } from '../../shared/xml/xml-element.ts'
import { type XmlNode, xml } from './write-xml.ts'

/** The namespace of what our models hold beyond a format, put where that format leaves room for it. */
export const annotationNamespace = 'urn:x-pathdeck:model'

/** The parts of a model that these annotations hold. */
export const annotated = ['kinds', 'rest', 'perturbs', 'strengths', 'gates', 'statuses'] as const

const kept = z.object({
  kind: z.enum(nodeKinds),
  rest: z.enum(levels).default('none'),
  perturbs: z.string().optional(),
  by: z.enum(['knock-out', 'antagonist']).optional(),
})

const keptEdge = z.object({
  type: z.enum(edgeTypes),
  strength: z.enum(['weak', 'present', 'strong']).default('strong'),
  status: z.enum(edgeStatuses).default('reported'),
  for: z.string().optional(),
})

/** Kind, resting level and perturbed node of a node. */
export function nodeAnnotation({ kind, rest, perturbs }: PathwayNode): XmlNode {
  return xml('pathdeck:node', {
    'xmlns:pathdeck': annotationNamespace,
    kind,
    rest: rest === 'none' ? undefined : rest,
    perturbs: perturbs?.node,
    by: perturbs?.by,
  })
}

/** Type, strength, status and gated node of an edge, as far as they are not what is assumed anyway. */
export function edgeAnnotation({ type, strength, status, for: only }: PathwayEdge): XmlNode {
  return xml('pathdeck:edge', {
    'xmlns:pathdeck': annotationNamespace,
    type,
    strength: strength === 'strong' ? undefined : strength,
    status: status === 'reported' ? undefined : status,
    for: only,
  })
}

/** What {@link nodeAnnotation} put under an element; nothing when it is not there, or not as it was written. */
export function readNodeAnnotation(holder: XmlElement | undefined) {
  const { data } = kept.safeParse(attributes(ours(holder, 'node')[0]))
  if (!data) return undefined
  const { perturbs, by, ...rest } = data
  return { ...rest, ...(perturbs && by && { perturbs: { node: perturbs, by } }) }
}

/** What {@link edgeAnnotation} put under an element, each as far as it is as it was written. */
export function readEdgeAnnotations(holder: XmlElement | undefined) {
  return ours(holder, 'edge').flatMap((element) => {
    const { data } = keptEdge.safeParse(attributes(element))
    if (!data) return []
    const { for: only, ...rest } = data
    return [{ ...rest, ...(only !== undefined && { for: only }) }]
  })
}

function ours(holder: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (
    holder?.children.filter((child) => child.namespace === annotationNamespace && child.name === name) ?? []
  )
}

function attributes(
  element: XmlElement | undefined,
): Readonly<Record<string, string | undefined>> | undefined {
  return (
    element &&
    Object.fromEntries([...element.attributes.keys()].map((name) => [name, attributeOf(element, name)]))
  )
}
