import type { Condition } from './condition.ts'
import type { Pathway } from './schema.ts'
import type { ViewGraph } from './view.ts'

/** A drawn picture; sizes in CSS pixels. */
export interface Picture {
  /** Its name among the diagrams of the deck. */
  readonly id: string
  /** A whole `<svg>` element. */
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** What a component on a slide shows a model from. */
export interface ModelSource {
  readonly pathway: Pathway
  /** BCP 47 name of the talk's language. */
  readonly language: string
}

/** What a component that shows a picture as well works with. */
export interface PathwaySource extends ModelSource {
  /** The view that the picture shows. */
  readonly graph: ViewGraph
  readonly drawing: Picture
  /** What is done at the start. */
  readonly condition?: Condition
}
