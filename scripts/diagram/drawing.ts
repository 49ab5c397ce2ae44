import { z } from 'zod'
import type { Position } from '../shared/problem.ts'

/** A diagram to draw. */
export interface DiagramSource {
  /** Whether it is the picture of a pathway, which gets the marks that show its states. */
  readonly pathway?: boolean
  /** Mermaid text. */
  readonly code: string
  /** The options as the author wrote them, e.g. `{scale: 0.8}`. */
  readonly written: string
  /** Mermaid configuration of this diagram alone, e.g. `{ theme: 'neutral' }`. */
  readonly options: Readonly<Record<string, unknown>>
  /** Line of the opening backticks. */
  readonly at: Position
  /** What might make its letters larger, for a pathway. */
  readonly variants?: () => readonly Variant[]
}

/** What might make the letters of a diagram larger. */
export interface Variant {
  /** Of one way, the first that is enough is told. */
  readonly way: 'direction' | 'collapse' | 'wrap' | 'short' | 'fewer' | 'narrow'
  /** As it would be written. */
  readonly say: string
  readonly source: Pick<DiagramSource, 'code' | 'options' | 'pathway'>
}

/** A variant that was drawn. */
export interface DrawnVariant extends Pick<Variant, 'way' | 'say'> {
  readonly svg: string
  readonly width: number
  readonly height: number
}

/** A drawn diagram. */
export const drawingShape = z.object({
  /** A whole `<svg>` element. */
  svg: z.string(),
  /** Natural size in CSS pixels. */
  width: z.number(),
  height: z.number(),
  /** What a screen reader says: title and description, else the texts in the diagram. */
  label: z.string(),
  /** Whether the author wrote that text (`accTitle` or `accDescr`). */
  described: z.boolean(),
})
export type Drawing = z.infer<typeof drawingShape>

/** Why there is no picture: where the Mermaid text of a fence breaks, in Mermaid's own words, or what else is wrong. */
export const problemShape = z.object({
  message: z.string(),
  /** Line of the Mermaid text, from 1, where Mermaid names one. */
  line: z.number().optional(),
  /** Whether the text is good Mermaid, and the drawing failed. */
  parses: z.boolean().optional(),
  /** The address on another site that it asks for, where that is what is wrong with it. */
  asks: z.string().optional(),
  /** Whether it was given up because it took too long. */
  endless: z.boolean().optional(),
})
export type DrawingProblem = z.infer<typeof problemShape>
