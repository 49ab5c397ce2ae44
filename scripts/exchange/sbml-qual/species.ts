import type { XmlElement } from '../../shared/xml/xml-element.ts'

/** A qualitative species, or what it becomes. */
export interface Species {
  readonly key: string
  readonly element: XmlElement
  readonly maxLevel: number
}
