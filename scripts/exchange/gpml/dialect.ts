import { attributeOf, childOf, childrenOf, type XmlElement } from '../../shared/xml/xml-element.ts'

/** The parts of a GPML file that matter here, alike for 2013a and 2021. */
export interface Dialect {
  readonly title: string | undefined
  /** All elements of a name that stand at the top of a file, in either way of nesting them. */
  all(name: string): readonly XmlElement[]
  id(element: XmlElement): string | undefined
  label(element: XmlElement): string | undefined
  type(element: XmlElement): string | undefined
  /** The node that a state (a phosphorylation site, say) is of, by the id of the state. */
  readonly ownerOfState: ReadonlyMap<string, string>
  /** The key of the group that an element is in, as {@link groupKey} has it. */
  groupRef(element: XmlElement): string | undefined
  groupKey(group: XmlElement): string | undefined
  points(line: XmlElement): readonly XmlElement[]
  anchors(line: XmlElement): readonly XmlElement[]
  ref(point: XmlElement): string | undefined
  arrowHead(point: XmlElement): string | undefined
  xref(element: XmlElement): { readonly database: string | undefined; readonly id: string | undefined }
  /** Ids of the literature that an element cites. */
  citations(element: XmlElement): readonly string[]
  readonly literature: ReadonlyMap<string, Publication>
}

export interface Publication {
  readonly database: string | undefined
  readonly id: string | undefined
  readonly title: string | undefined
}

/** The dialect of a file by its namespace, or undefined when it is not a GPML that can be read. */
export function dialectOf(root: XmlElement): Dialect | undefined {
  if (root.name !== 'Pathway') return undefined
  if (root.namespace === 'http://pathvisio.org/GPML/2013a') return gpml2013a(root)
  return root.namespace === 'http://pathvisio.org/GPML/2021' ? gpml2021(root) : undefined
}

function gpml2013a(root: XmlElement): Dialect {
  const text = (element: XmlElement, name: string) => childOf(element, name)?.text.trim() || undefined
  return {
    title: attributeOf(root, 'Name'),
    all: (name) => childrenOf(root, name),
    id: (element) => attributeOf(element, 'GraphId'),
    label: (element) => attributeOf(element, 'TextLabel'),
    type: (element) => attributeOf(element, 'Type') ?? attributeOf(element, 'Style'),
    ownerOfState: new Map(
      childrenOf(root, 'State').map((state) => [
        attributeOf(state, 'GraphId') ?? '',
        attributeOf(state, 'GraphRef') ?? '',
      ]),
    ),
    groupRef: (element) => attributeOf(element, 'GroupRef'),
    groupKey: (group) => attributeOf(group, 'GroupId'),
    points: (line) => childrenOf(childOf(line, 'Graphics'), 'Point'),
    anchors: (line) => childrenOf(childOf(line, 'Graphics'), 'Anchor'),
    ref: (point) => attributeOf(point, 'GraphRef'),
    arrowHead: (point) => attributeOf(point, 'ArrowHead'),
    xref: (element) => ({
      database: attributeOf(childOf(element, 'Xref'), 'Database'),
      id: attributeOf(childOf(element, 'Xref'), 'ID'),
    }),
    citations: (element) => childrenOf(element, 'BiopaxRef').map((ref) => ref.text.trim()),
    literature: new Map(
      childrenOf(childOf(root, 'Biopax'), 'PublicationXref').map((element) => [
        attributeOf(element, 'id') ?? '',
        { database: text(element, 'DB'), id: text(element, 'ID'), title: text(element, 'TITLE') },
      ]),
    ),
  }
}

function gpml2021(root: XmlElement): Dialect {
  const xref = (element: XmlElement) => ({
    database: attributeOf(childOf(element, 'Xref'), 'dataSource'),
    id: attributeOf(childOf(element, 'Xref'), 'identifier'),
  })
  return {
    title: attributeOf(root, 'title'),
    all: (name) => childrenOf(childOf(root, `${name}s`), name),
    id: (element) => attributeOf(element, 'elementId'),
    label: (element) => attributeOf(element, 'textLabel'),
    type: (element) => attributeOf(element, 'type'),
    ownerOfState: new Map(
      childrenOf(childOf(root, 'DataNodes'), 'DataNode').flatMap((node) =>
        childrenOf(childOf(node, 'States'), 'State').map((state) => [
          attributeOf(state, 'elementId') ?? '',
          attributeOf(node, 'elementId') ?? '',
        ]),
      ),
    ),
    groupRef: (element) => attributeOf(element, 'groupRef'),
    groupKey: (group) => attributeOf(group, 'elementId'),
    points: (line) => childrenOf(childOf(line, 'Waypoints'), 'Point'),
    anchors: (line) => childrenOf(childOf(line, 'Waypoints'), 'Anchor'),
    ref: (point) => attributeOf(point, 'elementRef'),
    arrowHead: (point) => attributeOf(point, 'arrowHead'),
    xref,
    citations: (element) =>
      childrenOf(element, 'CitationRef').flatMap((ref) => attributeOf(ref, 'elementRef') ?? []),
    literature: new Map(
      childrenOf(childOf(root, 'Citations'), 'Citation').map((element) => [
        attributeOf(element, 'elementId') ?? '',
        { ...xref(element), title: undefined },
      ]),
    ),
  }
}
