import type { Position } from '../problem.ts'

/** An element of an XML file. */
export interface XmlElement {
  /** Without its prefix. */
  readonly name: string
  readonly namespace: string
  /** By name without prefix: the formats read here never use one name in two namespaces. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Its own text, without that of its children. */
  readonly text: string
  readonly at: Position
}

/** The children of a name, in the order of the file. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** The first child of a name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name)
}

/** An attribute, or undefined where there is none or nothing but space in it. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element?.attributes.get(name)?.trim() || undefined
}

/** All elements of a name at any depth, in the order of the file. */
export function descendantsOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (
    element?.children.flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...descendantsOf(child, name),
    ]) ?? []
  )
}
