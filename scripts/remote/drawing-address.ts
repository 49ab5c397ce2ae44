import { encode } from 'plantuml-encoder'

/** Whether a fence is a diagram that a PlantUML server draws, as Slidev tells. */
export function isPlantUml(info: string): boolean {
  return /^plantuml\b/.test(info)
}

/** Where a PlantUML server has the drawing of a diagram, as Slidev asks for it. */
export function drawingAddress(server: string, diagram: string): string {
  return `${server}/svg/${encode(diagram.trim())}`
}
